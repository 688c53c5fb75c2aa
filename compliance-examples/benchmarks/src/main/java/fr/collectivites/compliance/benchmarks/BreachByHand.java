package fr.collectivites.compliance.benchmarks;

import static fr.collectivites.compliance.benchmarks.HandWritten.known;

import fr.collectivites.compliance.benchmarks.HandFinding.Read;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.ControllerRole;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.IncidentCause;
import fr.collectivites.compliance.model.NotificationKind;
import fr.collectivites.compliance.model.RiskLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions on a data breach, by hand, about one incident. */
final class BreachByHand extends IncidentNotes {

    private static final Duration THREE_DAYS = Duration.ofHours(72);
    private static final Set<IncidentCause> MISTAKES =
            EnumSet.of(IncidentCause.HUMAN_ERROR, IncidentCause.TECHNICAL_ERROR);
    private static final int WIDE = 1_000;

    BreachByHand(Collectivity town, Incident incident, AsOf asOf, List<HandFinding> findings) {
        super(town, incident, asOf, findings);
    }

    void answer() {
        boolean data = known(incident.personalData());
        boolean controller = known(incident.role()) == ControllerRole.CONTROLLER;
        Read breach = Read.of("violation.donnees", data);
        Read role = Read.of(subject + "/role", known(incident.role()));
        say("violation.donnees", data, Read.of(subject + "/personalData", data), "rgpd:4-12");
        String exposure = exposure(data);
        String facts = RiskByHand.facts(this, data, exposure);
        Optional<RiskLevel> declared = incident.declaredRisk().toOptional();
        String risk = risk(data, facts, declared);
        declaration(data, facts, declared);

        boolean notify = data && controller && !risk.equals("UNLIKELY");
        Read riskRead = Read.of("violation.risque", risk);
        notification(notify, List.of(breach, role, riskRead));
        Read notified = Read.of("violation.notification-cnil", notify);
        say("violation.complement-phases", notify, notified, "rgpd:33-4");
        boolean exception = exposure.equals("PROTECTED") && facts.equals("UNLIKELY");
        say("violation.exception-chiffrement", exception, Read.of("violation.exposition", exposure), "rgpd:34-3-a");
        communication(data, controller, risk, exception, List.of(breach, role, riskRead));
        duty(
                "violation.registre",
                data,
                List.of(breach),
                data && known(incident.recordedInRegister()) ? Status.SATISFIED : Status.DUE,
                "rgpd:33-5");
        boolean tell = data && !controller;
        duty(
                "violation.information-responsable",
                tell,
                List.of(breach, role),
                done(NotificationKind.CONTROLLER),
                "rgpd:33-2");
        say("violation.sanction-penale", notify || tell, notified, "code-penal:226-17-1");
    }

    private String exposure(boolean data) {
        boolean readable = !known(incident.encryptedStateOfTheArt()) || known(incident.keyCompromised());
        IncidentCause cause = known(incident.cause());
        boolean out = known(incident.exfiltration())
                || known(incident.dataPublished())
                || cause == IncidentCause.THEFT
                || cause == IncidentCause.LOSS
                || (MISTAKES.contains(cause)
                        && known(incident.natures()).contains(BreachNature.CONFIDENTIALITY)
                        && known(incident.recipientsCount()) >= WIDE);
        boolean contained = known(incident.recipientTrusted()) && known(incident.deletionConfirmed());
        String value =
                !data ? "NONE" : !readable ? "PROTECTED" : out ? "EXPOSED" : contained ? "CONTAINED" : "NOT_SHOWN";
        List<Read> read = List.of(
                Read.of(subject + "/encrypted", !readable),
                Read.of(subject + "/exfiltration", out),
                Read.of(subject + "/contained", contained));
        qualify("violation.exposition", value.equals("EXPOSED"), value, read, "edpb-9-2022:risque");
        return value;
    }

    private String risk(boolean data, String facts, Optional<RiskLevel> declared) {
        String value = facts;
        if (data && facts.equals("RISK") && declared.orElseThrow() == RiskLevel.HIGH) {
            value = "HIGH";
        } else if (data && facts.equals("RISK_NOT_HIGH")) {
            value = declared.filter(level -> level == RiskLevel.HIGH)
                    .map(Enum::name)
                    .orElse("RISK");
        } else if (data && facts.equals("UNSETTLED")) {
            value = declared.orElseThrow().name();
        } else if (data && facts.equals("UNLIKELY")) {
            value = declared.orElse(RiskLevel.UNLIKELY).name();
        }
        List<Read> read =
                List.of(Read.of("violation.risque-faits", facts), Read.of(subject + "/declaredRisk", declared));
        qualify("violation.risque", !value.equals("UNLIKELY"), value, read, "rgpd:34-1");
        return value;
    }

    private void declaration(boolean data, String facts, Optional<RiskLevel> declared) {
        String value = "NONE";
        if (data && declared.isPresent()) {
            boolean low = declared.get() == RiskLevel.UNLIKELY;
            boolean confirmed = switch (facts) {
                case "HIGH" -> declared.get() == RiskLevel.HIGH;
                case "RISK" -> !low;
                case "RISK_NOT_HIGH" -> declared.get() == RiskLevel.RISK;
                case "UNLIKELY" -> low;
                default -> true;
            };
            value = confirmed ? "CONFIRMED" : "CONTESTED";
        }
        List<Read> read =
                List.of(Read.of("violation.risque-faits", facts), Read.of(subject + "/declaredRisk", declared));
        qualify("violation.evaluation-declaree", value.equals("CONFIRMED"), value, read, "rgpd:5-2");
    }

    /** Regulation 1182/71 does not count the hour of the event. */
    private void notification(boolean notify, List<Read> read) {
        Instant due = known(incident.awareAt())
                .truncatedTo(ChronoUnit.HOURS)
                .plus(Duration.ofHours(1))
                .plus(THREE_DAYS);
        Optional<Instant> done = made(NotificationKind.CNIL_INITIAL);
        Instant end = done.orElse(now);
        boolean late = end.isAfter(due);
        Status status = late ? Status.OVERDUE : done.isPresent() ? Status.SATISFIED : Status.DUE;
        add(
                "violation.notification-cnil",
                notify,
                notify ? "YES" : "NO",
                notify ? status : Status.NOT_APPLICABLE,
                read,
                "rgpd:33-1",
                notify ? Optional.of(due) : Optional.empty());
        boolean reasons = known(incident.notifications()).stream()
                .anyMatch(n -> known(n.kind()) == NotificationKind.CNIL_INITIAL && known(n.delayReasonsGiven()));
        duty(
                "violation.motifs-retard",
                notify && late,
                List.of(Read.of("violation.notification-cnil:delai", late)),
                reasons ? Status.SATISFIED : Status.DUE,
                "rgpd:33-1");
    }

    private void communication(boolean data, boolean controller, String risk, boolean exception, List<Read> read) {
        boolean duty = data && controller && risk.equals("HIGH") && !exception && !known(incident.highRiskRemoved());
        boolean publicly = duty && known(incident.disproportionateEffort());
        Status status = done(publicly ? NotificationKind.PUBLIC_COMMUNICATION : NotificationKind.PERSONS);
        String value = publicly ? "PUBLIC_COMMUNICATION" : duty ? "YES" : "NO";
        add(
                "violation.communication-personnes",
                duty,
                value,
                duty ? status : Status.NOT_APPLICABLE,
                read,
                "rgpd:34-1",
                Optional.empty());
    }
}
