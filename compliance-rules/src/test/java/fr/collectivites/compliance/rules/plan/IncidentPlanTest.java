package fr.collectivites.compliance.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.deadline.WithoutDelay;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.ControllerRole;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.IncidentBuilder;
import fr.collectivites.compliance.model.IncidentCause;
import fr.collectivites.compliance.model.Notification;
import fr.collectivites.compliance.model.NotificationKind;
import fr.collectivites.compliance.model.PopulationFigure;
import fr.collectivites.compliance.plan.IncidentPlan;
import fr.collectivites.compliance.plan.PlanStep;
import fr.collectivites.compliance.wording.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The morning after an attack: what to do, in which order, by when, whom to call. */
class IncidentPlanTest {

    private static final Compliance COMPLIANCE = Compliance.create();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant AWARE = Instant.parse("2026-11-16T07:30:00Z");
    private static final AsOf MORNING = AsOf.of(Instant.parse("2026-11-16T09:00:00Z"), PARIS);

    @Test
    void dutiesWithoutANumberComeFirstThenByTimeThenThoseThatWait() {
        IncidentPlan plan = plan(attack(), MORNING, Reading.BILL);

        List<Integer> groups = plan.steps().stream()
                .map(step -> step.finding().deadline().orElse(new WithoutDelay()))
                .map(deadline -> deadline instanceof WithoutDelay ? 0 : deadline instanceof FixedDeadline ? 1 : 2)
                .toList();
        List<Instant> clocks = plan.steps().stream()
                .flatMap(step -> step.finding().deadline().stream())
                .filter(FixedDeadline.class::isInstance)
                .map(deadline -> ((FixedDeadline) deadline).strict().toInstant())
                .toList();

        assertThat(groups).isSorted().contains(0, 1, 2);
        assertThat(clocks).isSorted().hasSizeGreaterThan(3);
    }

    @Test
    void theFinalReportWaitsForTheNotificationAndThePlanSaysSo() {
        PlanStep report = step(plan(attack(), MORNING, Reading.BILL), "nis2.rapport-final");

        assertThat(report.finding().deadline()).get().isInstanceOf(OpenDeadline.class);
        assertThat(report.after()).contains("nis2.notification-incident");
    }

    @Test
    void onceTheNotificationIsMadeTheFinalReportHasItsDay() {
        IncidentBuilder notified = attack().notifications(
                        Notification.of(NotificationKind.ANSSI_NOTIFICATION, Instant.parse("2026-11-18T14:00:00Z")));

        Finding report = step(plan(notified, MORNING, Reading.BILL), "nis2.rapport-final")
                .finding();

        assertThat(report.deadline())
                .get()
                .isInstanceOfSatisfying(
                        FixedDeadline.class,
                        fixed -> assertThat(fixed.strict())
                                .isEqualTo(OffsetDateTime.parse("2026-12-18T15:00:00+01:00")));
    }

    @Test
    void theClockOfTheCnilRunsWhileTheAnswerIsUndetermined() {
        Incident vague = Incident.builder("I1").awareAt(AWARE).build();
        IncidentPlan plan = COMPLIANCE.plan(dossier(vague), "I1", MORNING, Reading.GUIDE);

        Finding cnil = step(plan, "violation.notification-cnil").finding();

        assertThat(cnil.determined()).isFalse();
        assertThat(cnil.actAsIf()).isEqualTo("YES");
        assertThat(cnil.deadline())
                .get()
                .isInstanceOfSatisfying(
                        FixedDeadline.class,
                        fixed -> assertThat(fixed.strict())
                                .isEqualTo(OffsetDateTime.parse("2026-11-19T08:30:00+01:00")));
    }

    @Test
    void whomToCallFollowsTheTerritory() {
        assertThat(plan(attack(), MORNING, Reading.GUIDE).contacts()).first().satisfies(contact -> {
            assertThat(contact.name()).isEqualTo("Breizh Cyber");
            assertThat(contact.phone()).contains("0 800 200 008");
        });
    }

    @Test
    void whatSurelyDoesNotApplyIsNotInThePlan() {
        IncidentPlan plan = plan(attack().personalData(false), MORNING, Reading.GUIDE);

        assertThat(plan.steps())
                .extracting(step -> step.finding().question())
                .doesNotContain("violation.notification-cnil", "violation.registre");
    }

    @Test
    void anIncidentThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> COMPLIANCE.plan(dossier(attack().build()), "I2", MORNING, Reading.GUIDE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the dossier has no incident I2");
    }

    @Test
    void thePlanIsWrittenWithItsWorkingAndItsNotice() {
        String json = COMPLIANCE.toJson(plan(attack(), MORNING, Reading.GUIDE), Language.FRENCH);

        assertThat(json)
                .contains("\"strict\": \"2026-11-19T08:30:00+01:00\"")
                .contains("et non consultation juridique")
                .contains("L'heure du fait ne compte pas");
    }

    private static IncidentPlan plan(IncidentBuilder incident, AsOf asOf, Reading reading) {
        return COMPLIANCE.plan(dossier(incident.build()), "I1", asOf, reading);
    }

    private static PlanStep step(IncidentPlan plan, String question) {
        return plan.steps().stream()
                .filter(step -> step.finding().question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static IncidentBuilder attack() {
        return Incident.builder("I1")
                .natures(BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY)
                .cause(IncidentCause.RANSOMWARE)
                .attackOnInformationSystem(true)
                .role(ControllerRole.CONTROLLER)
                .personalData(true)
                .severeDisruption(true)
                .stillOngoing(false)
                .trustService(false)
                .awareAt(AWARE)
                .notifications();
    }

    private static Dossier dossier(Incident incident) {
        return Dossier.builder()
                .collectivity(Collectivity.builder()
                        .kind(CollectivityKind.COMMUNE)
                        .departement("35")
                        .populations(PopulationFigure.totale(45_000))
                        .cyberInsured(true)
                        .build())
                .incidents(incident)
                .build();
    }
}
