package fr.collectivites.compliance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordsTest {

    @TestFactory
    Stream<DynamicTest> whatIsNotSaidIsUnknown() {
        return ofEachComponent((owner, component) -> {
            Object value = Records.value(owner, component);
            if (component.getName().equals("key")) {
                assertThat(value).isEqualTo("K");
            } else if (component.getType().isRecord()) {
                assertThat(Records.EMPTY).contains((Record) value);
            } else {
                assertThat(value).isEqualTo(Fact.unknown());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nullIsRefusedAndTheMessageNamesTheComponent() {
        return ofEachComponent((owner, component) -> assertThatThrownBy(() -> Records.with(owner, component, null))
                .hasRootCauseInstanceOf(NullPointerException.class)
                .rootCause()
                .hasMessageContaining(owner.getClass().getSimpleName() + "." + component.getName() + " is null"));
    }

    @Test
    void aBuilderSaysWhatIsKnownAndLeavesTheRest() {
        Incident incident = Incident.builder("INC-1")
                .natures(BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY)
                .personsAffected(12)
                .complaint(complaint -> complaint.filed(true))
                .notifications()
                .exfiltration(Fact.unknown(Fact.Reason.NOT_KNOWN_YET))
                .build();

        assertThat(incident.natures().toOptional().orElseThrow())
                .containsExactly(BreachNature.CONFIDENTIALITY, BreachNature.AVAILABILITY);
        assertThat(incident.personsAffected()).isEqualTo(Fact.of(12));
        assertThat(incident.complaint().filed()).isEqualTo(Fact.of(true));
        assertThat(incident.complaint().filedAt().isKnown()).isFalse();
        assertThat(incident.notifications().isKnown()).isTrue();
        assertThat(incident.exfiltration()).isEqualTo(Fact.unknown(Fact.Reason.NOT_KNOWN_YET));
        assertThat(incident.awareAt().isKnown()).isFalse();
    }

    @Test
    void aBuilderUsedFurtherLeavesTheRecordAlone() {
        IncidentBuilder builder = Incident.builder("INC-1").personalData(true);
        Incident before = builder.build();
        builder.personalData(false);

        assertThat(before.personalData()).isEqualTo(Fact.of(true));
    }

    @Test
    void aBuilderRefusesNull() {
        assertThatThrownBy(() -> Incident.builder(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("key");
        assertThatThrownBy(() -> Incident.builder("INC-1").awareAt((Fact<java.time.Instant>) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("awareAt");
    }

    @Test
    void aDossierDeclaresWhatWasAddedAndNothingElse() {
        Dossier dossier = Dossier.builder()
                .collectivity(body -> body.kind(CollectivityKind.COMMUNE))
                .incidents(Incident.builder("A").build())
                .incidents(Incident.builder("B").build())
                .build();

        assertThat(dossier.schemaVersion()).isEqualTo(Dossier.SCHEMA_VERSION);
        assertThat(dossier.collectivity().kind()).isEqualTo(Fact.of(CollectivityKind.COMMUNE));
        assertThat(dossier.incidents()).extracting(Incident::key).containsExactly("A", "B");
        assertThat(dossier.processings()).isEmpty();
        assertThatThrownBy(() -> dossier.incidents().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void eachCategoryOfDataHasItsClassInLaw() {
        Map<LegalClass, DataCategory> examples = Map.of(
                LegalClass.ORDINARY, DataCategory.MEAL_CONSTRAINT,
                LegalClass.HIGHLY_PERSONAL, DataCategory.NIR,
                LegalClass.SPECIAL_ART9, DataCategory.HEALTH,
                LegalClass.CRIMINAL_ART10, DataCategory.CRIMINAL);

        assertThat(examples)
                .allSatisfy((legalClass, category) ->
                        assertThat(category.legalClass()).isEqualTo(legalClass));
    }

    private static Stream<DynamicTest> ofEachComponent(Check check) {
        return Records.EMPTY.stream()
                .flatMap(owner -> Stream.of(owner.getClass().getRecordComponents())
                        .map(component -> DynamicTest.dynamicTest(
                                owner.getClass().getSimpleName() + "." + component.getName(),
                                () -> check.of(owner, component))));
    }

    private interface Check {
        void of(Record owner, RecordComponent component);
    }
}
