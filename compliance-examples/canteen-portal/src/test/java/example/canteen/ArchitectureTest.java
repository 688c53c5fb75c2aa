package example.canteen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** How the portal is built: as any vendor would, on what the library publishes, asked in one place. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("example.canteen");

    @Test
    void only_the_published_part_of_the_library_is_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.collectivites.compliance..internal..", "org.drools..", "org.kie..")
                .check(PORTAL);
    }

    @Test
    void the_library_is_called_in_one_package_and_elsewhere_only_its_facts_are_named() {
        DescribedPredicate<JavaClass> called = JavaClass.Predicates.resideInAPackage("fr.collectivites.compliance..")
                .and(DescribedPredicate.not(
                        JavaClass.Predicates.resideInAPackage("fr.collectivites.compliance.model..")));
        noClasses()
                .that()
                .resideOutsideOfPackage("example.canteen.compliance..")
                .should()
                .dependOnClassesThat(called)
                .check(PORTAL);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("example.canteen.(*)..").should().beFreeOfCycles().check(PORTAL);
    }
}
