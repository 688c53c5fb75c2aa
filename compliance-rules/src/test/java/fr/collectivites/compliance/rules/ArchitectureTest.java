package fr.collectivites.compliance.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "fr.collectivites.compliance";
    private static final String ADAPTER = BASE + ".rules.internal.drools..";
    private static final String BUILD = BASE + ".rules.build..";
    private static final String[] DROOLS = {"org.drools..", "org.kie.."};

    /** Every class of the project; those that the compilation of the rules generates are Drools' own. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.matches(
                    Pattern.compile(".*/(Rules\\w{32}|DomainClassesMetadata\\w{32}|P\\w\\w/Lambda).*")))
            .importPackages(BASE);

    @Test
    void drools_is_named_by_the_adapter_and_by_the_build_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ADAPTER, BUILD)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .check(CLASSES);
    }

    @Test
    void the_adapter_needs_nothing_of_the_build() {
        noClasses()
                .that()
                .resideInAPackage(ADAPTER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BUILD)
                .check(CLASSES);
    }

    @Test
    void the_adapter_offers_one_class() {
        classes()
                .that()
                .resideInAPackage(ADAPTER)
                .and()
                .doNotHaveSimpleName("DroolsRuleEngine")
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(CLASSES);
    }
}
