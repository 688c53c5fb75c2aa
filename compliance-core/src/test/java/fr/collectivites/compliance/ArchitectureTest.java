package fr.collectivites.compliance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Rules about the code of the core, as code. */
@AnalyzeClasses(packages = "fr.collectivites.compliance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "fr.collectivites.compliance";

    @ArchTest
    static final ArchRule noPackageCycle =
            slices().matching(ROOT + ".(**)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noRuleEngine =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule neverTheClockOfTheMachine = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule neverTheZoneOrLocaleOfTheMachine = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class);

    @ArchTest
    static final ArchRule publicSignaturesNameNoThirdParty = ArchRuleDefinition.methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..internal..")
            .should(nameOnly("java.", ROOT));

    @ArchTest
    static final ArchRule noPackageOfOddsAndEnds =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..");

    private static ArchCondition<JavaMethod> nameOnly(String... prefixes) {
        return new ArchCondition<>("name only the JDK and the library") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    return;
                }
                check(method, method.getRawReturnType(), events);
                method.getRawParameterTypes().forEach(type -> check(method, type, events));
            }

            private void check(JavaMethod method, JavaClass type, ConditionEvents events) {
                JavaClass named = type.getBaseComponentType();
                boolean ours = Stream.of(prefixes).anyMatch(named.getName()::startsWith)
                        && !named.getPackageName().contains(".internal");
                if (!named.isPrimitive() && !ours) {
                    events.add(
                            SimpleConditionEvent.violated(method, method.getFullName() + " names " + named.getName()));
                }
            }
        };
    }
}
