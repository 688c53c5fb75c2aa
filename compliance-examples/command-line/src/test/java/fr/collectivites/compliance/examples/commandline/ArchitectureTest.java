package fr.collectivites.compliance.examples.commandline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The program stands where a vendor stands. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ArchitectureTest.class.getPackageName());

    @Test
    void it_uses_public_packages_of_the_library_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.collectivites.compliance..internal..", "org.drools..", "org.kie..")
                .check(PROGRAM);
    }

    @Test
    void it_never_reads_the_clock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PROGRAM);
    }
}
