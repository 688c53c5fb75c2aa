package fr.collectivites.compliance.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.Notification;
import fr.collectivites.compliance.model.NotificationKind;
import fr.collectivites.compliance.model.Processing;
import fr.collectivites.compliance.model.Processor;
import fr.collectivites.compliance.model.RiskLevel;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Facts that the core computes from lists, and what they say when the list says little. */
class DerivedFactsTest {

    private static final Instant FIRST = Instant.parse("2026-11-16T07:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-17T07:30:00Z");

    @Test
    void anUnknownListLeavesAllUnknown() {
        SubjectFacts incident = project(Incident.builder("A").build());

        assertThat(incident.type().facts().stream().filter(FactDef::derived))
                .filteredOn(fact -> !fact.property().endsWith("Declared"))
                .hasSize(2 * NotificationKind.values().length + 5)
                .allSatisfy(fact -> assertThat(incident.slots()[fact.slot()]).isSameAs(Projection.UNKNOWN));
    }

    @Test
    void whatWasNotDeclaredIsKnownNotToBeDeclared() {
        SubjectFacts silent = project(Incident.builder("A").build());
        SubjectFacts declared = project(Incident.builder("A")
                .declaredRisk(RiskLevel.UNLIKELY)
                .declaredSignificant(false)
                .build());

        assertThat(slot(silent, "riskDeclared")).isEqualTo(false);
        assertThat(slot(silent, "significanceDeclared")).isEqualTo(false);
        assertThat(slot(declared, "riskDeclared")).isEqualTo(true);
        assertThat(slot(declared, "significanceDeclared")).isEqualTo(true);
    }

    @Test
    void oneCategoryThatIsNotOrdinaryMakesTheDataSensitive() {
        Incident ordinary = Incident.builder("A")
                .dataCategories(DataCategory.IDENTITY, DataCategory.CONTACT)
                .build();
        Incident bank = Incident.builder("A")
                .dataCategories(DataCategory.IDENTITY, DataCategory.BANK)
                .build();

        assertThat(slot(project(ordinary), "sensitiveData")).isEqualTo(false);
        assertThat(slot(project(bank), "sensitiveData")).isEqualTo(true);
    }

    @Test
    void theFamiliesOfCategoriesTellWhatAThiefCouldDo() {
        SubjectFacts passwords = project(Incident.builder("A")
                .dataCategories(DataCategory.LOGIN, DataCategory.CREDENTIALS)
                .build());
        SubjectFacts health = project(Incident.builder("A")
                .dataCategories(DataCategory.IDENTITY, DataCategory.HEALTH)
                .build());
        SubjectFacts nothing = project(Incident.builder("A").dataCategories().build());

        assertThat(slot(passwords, "sensitiveBeyondCredentials")).isEqualTo(false);
        assertThat(slot(passwords, "misusableData")).isEqualTo(true);
        assertThat(slot(passwords, "contactDataOnly")).isEqualTo(true);
        assertThat(slot(health, "sensitiveBeyondCredentials")).isEqualTo(true);
        assertThat(slot(health, "misusableData")).isEqualTo(false);
        assertThat(slot(health, "contactDataOnly")).isEqualTo(false);
        assertThat(slot(nothing, "contactDataOnly")).isEqualTo(false);
    }

    @Test
    void aComplaintThatWasNotFiledHasNoHour() {
        SubjectFacts incident =
                project(Incident.builder("A").complaint(c -> c.filed(false)).build());

        assertThat(slot(incident, "complaintFiledAt")).isSameAs(Projection.NONE);
    }

    @Test
    void aNotificationOutOfACompleteListWasNotMade() {
        SubjectFacts incident = project(Incident.builder("A").notifications().build());

        assertThat(slot(incident, "cnilInitialMade")).isEqualTo(false);
        assertThat(slot(incident, "cnilInitialAt")).isSameAs(Projection.NONE);
        assertThat(slot(incident, "cnilDelayReasoned")).isEqualTo(false);
    }

    @Test
    void theEarliestOfAKindCountsAndSaysWhetherTheDelayIsReasoned() {
        Notification late = Notification.of(NotificationKind.CNIL_INITIAL, SECOND);
        Notification early = Notification.builder()
                .kind(NotificationKind.CNIL_INITIAL)
                .at(FIRST)
                .delayReasonsGiven(true)
                .build();
        SubjectFacts incident =
                project(Incident.builder("A").notifications(late, early).build());

        assertThat(slot(incident, "cnilInitialMade")).isEqualTo(true);
        assertThat(slot(incident, "cnilInitialAt")).isEqualTo(FIRST);
        assertThat(slot(incident, "cnilDelayReasoned")).isEqualTo(true);
        assertThat(slot(incident, "anssiFinalReportMade")).isEqualTo(false);
    }

    @Test
    void aNotificationWithoutItsInstantWasMadeAtAnUnknownOne() {
        Notification undated =
                Notification.builder().kind(NotificationKind.INSURER).build();
        SubjectFacts incident = project(Incident.builder("A")
                .notifications(undated, Notification.of(NotificationKind.INSURER, FIRST))
                .build());

        assertThat(slot(incident, "insurerMade")).isEqualTo(true);
        assertThat(slot(incident, "insurerAt")).isSameAs(Projection.UNKNOWN);
    }

    @Test
    void aNotificationOfUnknownKindMayBeAny() {
        Notification some = Notification.builder().at(FIRST).build();
        SubjectFacts incident = project(Incident.builder("A")
                .notifications(some, Notification.of(NotificationKind.DPO, SECOND))
                .build());

        assertThat(slot(incident, "dpoMade")).isEqualTo(true);
        assertThat(slot(incident, "dpoAt")).isSameAs(Projection.UNKNOWN);
        assertThat(slot(incident, "personsMade")).isSameAs(Projection.UNKNOWN);
    }

    @Test
    void anInstantThatNeverWasIsSeenByRulesAsTheLastOfAll() {
        FactType type = FactTypes.byName("Incident").orElseThrow();
        Object[] filled = new Object[type.facts().size()];
        filled[type.fact("cnilInitialAt").orElseThrow().slot()] = Projection.NONE;
        var seen = (fr.collectivites.compliance.facts.Incident) Projection.view(type, "incidents/A", filled);

        assertThat(seen.getCnilInitialAt()).isEqualTo(Instant.MAX);
    }

    @Test
    void aClauseIsThereWhenEachProcessorThatTouchesTheDataHasIt() {
        Processor complete =
                Processor.builder("S1").accessesData(true).audits(true).build();
        Processor blind = Processor.builder("S2").accessesData(false).build();
        SubjectFacts processing =
                project(Processing.builder("P").processors(complete, blind).build());

        assertThat(slot(processing, "processorsAccessesData")).isEqualTo(true);
        assertThat(slot(processing, "processorsAudits")).isEqualTo(true);
        assertThat(slot(processing, "processorsSecurity")).isSameAs(Projection.UNKNOWN);
    }

    @Test
    void oneProcessorWithoutTheClauseIsEnough() {
        Processor unknown = Processor.builder("S1").accessesData(true).build();
        Processor without =
                Processor.builder("S2").accessesData(true).audits(false).build();

        assertThat(slot(
                        project(Processing.builder("P")
                                .processors(unknown, without)
                                .build()),
                        "processorsAudits"))
                .isEqualTo(false);
    }

    @Test
    void aClauseMissingWhereAccessIsUnknownIsADoubt() {
        Processor doubt = Processor.builder("S").audits(false).build();
        SubjectFacts processing =
                project(Processing.builder("P").processors(doubt).build());

        assertThat(slot(processing, "processorsAccessesData")).isSameAs(Projection.UNKNOWN);
        assertThat(slot(processing, "processorsAudits")).isSameAs(Projection.UNKNOWN);
    }

    @Test
    void withoutAnyProcessorNoClauseIsMissing() {
        SubjectFacts processing = project(Processing.builder("P").processors().build());

        assertThat(slot(processing, "processorsAccessesData")).isEqualTo(false);
        assertThat(slot(processing, "processorsAudits")).isEqualTo(true);
        assertThat(slot(project(Processing.builder("P").build()), "processorsAudits"))
                .isSameAs(Projection.UNKNOWN);
    }

    private static SubjectFacts project(Incident incident) {
        return last(Dossier.builder().incidents(incident).build());
    }

    private static SubjectFacts project(Processing processing) {
        return last(Dossier.builder().processings(processing).build());
    }

    private static SubjectFacts last(Dossier dossier) {
        return Projection.of(dossier).get(5);
    }

    private static Object slot(SubjectFacts subject, String property) {
        return subject.slots()[subject.type().fact(property).orElseThrow().slot()];
    }
}
