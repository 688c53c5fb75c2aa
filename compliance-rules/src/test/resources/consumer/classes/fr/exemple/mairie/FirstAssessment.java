package fr.exemple.mairie;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.ControllerRole;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a vendor writes on the first day: it reads, asks, assesses, prints a finding and a deadline, and is refused a dossier. */
public final class FirstAssessment {

    private FirstAssessment() {}

    /**
     * Prints three lines.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Compliance compliance = Compliance.create();
        Dossier dossier = compliance.read("{\"schemaVersion\":1,\"collectivity\":{\"kind\":\"COMMUNE\"}}");
        AsOf day = AsOf.of(LocalDate.of(2026, 11, 20), ZoneId.of("Europe/Paris"));
        Finding nis2 = compliance
                .ask(dossier, "nis2.soumission", "collectivity", day, Reading.GUIDE)
                .orElseThrow();
        System.out.println(nis2.answer() + ", act as if " + nis2.actAsIf());

        Dossier hit = Dossier.builder()
                .collectivity(town -> town.departement("35"))
                .incidents(Incident.builder("INC-1")
                        .role(ControllerRole.CONTROLLER)
                        .personalData(true)
                        .fraudObserved(true)
                        .awareAt(Instant.parse("2026-11-15T16:05:00Z"))
                        .build())
                .build();
        Finding cnil = compliance
                .assess(hit, day)
                .finding("violation.notification-cnil", "incidents/INC-1")
                .orElseThrow();
        System.out.println(
                cnil.answer() + ", before " + ((FixedDeadline) cnil.deadline().orElseThrow()).due());

        try {
            compliance.read("{\"schemaVersion\":1,\"collectivity\":{\"siren\":\"12\"}}");
        } catch (InvalidInputException refused) {
            System.out.println("refused, " + refused.problems().size() + " problem");
        }
    }
}
