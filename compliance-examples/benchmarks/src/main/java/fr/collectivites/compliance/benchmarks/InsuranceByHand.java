package fr.collectivites.compliance.benchmarks;

import static fr.collectivites.compliance.benchmarks.HandWritten.known;

import fr.collectivites.compliance.benchmarks.HandFinding.Read;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.ComplaintForm;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.NotificationKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The complaint that keeps the insurance, and what a health establishment owes, by hand, about one incident. */
final class InsuranceByHand extends IncidentNotes {

    private static final Duration THREE_DAYS = Duration.ofHours(72);

    InsuranceByHand(Collectivity town, Incident incident, AsOf asOf, List<HandFinding> findings) {
        super(town, incident, asOf, findings);
    }

    void answer() {
        health(significant());
        insurance();
    }

    private boolean significant() {
        boolean severe = known(incident.severeDisruption()) || known(incident.damageToOthers());
        boolean significant =
                severe || incident.declaredSignificant().toOptional().orElse(false);
        say(
                "nis2.incident-significatif",
                significant,
                Read.of(subject + "/severeDisruption", severe),
                "directive-nis2:23-3");
        return significant;
    }

    private void health(boolean significant) {
        boolean establishment = known(town.healthEstablishment());
        boolean due = establishment
                && (significant || known(incident.dataCategories()).contains(DataCategory.HEALTH));
        List<Read> read = List.of(
                Read.of("collectivity/healthEstablishment", establishment),
                Read.of("nis2.incident-significatif", significant));
        duty("violation.sante", due, read, done(NotificationKind.HEALTH_AUTHORITY), "code-sante-publique:L1111-8-2");
    }

    private void insurance() {
        boolean insured = known(town.cyberInsured());
        boolean attack = known(incident.attackOnInformationSystem());
        boolean filed = known(incident.complaint().filed());
        ComplaintForm form = known(incident.complaint().form());
        boolean valid = form == ComplaintForm.POLICE_OR_GENDARMERIE || form == ComplaintForm.LETTER_TO_PROSECUTOR;
        String value = !insured || !attack ? "NO" : !filed || valid ? "YES" : "REDO";
        Instant due = known(incident.awareAt()).plus(THREE_DAYS);
        boolean late = (filed ? known(incident.complaint().filedAt()) : now).isAfter(due);
        Status status =
                value.equals("REDO") ? Status.DUE : late ? Status.OVERDUE : filed ? Status.SATISFIED : Status.DUE;
        boolean asked = !value.equals("NO");
        List<Read> read = List.of(
                Read.of("collectivity/cyberInsured", insured),
                Read.of(subject + "/attack", attack),
                Read.of(subject + "/complaint/form", form),
                Read.of(subject + "/complaint/late", late));
        add(
                "assurance.plainte",
                asked,
                value,
                asked ? status : Status.NOT_APPLICABLE,
                read,
                "code-assurances:L12-10-1",
                asked ? Optional.of(due) : Optional.empty());
        String kept =
                !insured ? "NONE" : !asked ? "YES" : value.equals("REDO") || !filed ? "REVIEW" : late ? "NO" : "YES";
        qualify("assurance.garantie-conservee", kept.equals("YES"), kept, read, "code-assurances:L12-10-1");
    }
}
