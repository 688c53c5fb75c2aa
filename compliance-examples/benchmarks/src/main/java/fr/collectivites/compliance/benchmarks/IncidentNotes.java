package fr.collectivites.compliance.benchmarks;

import static fr.collectivites.compliance.benchmarks.HandWritten.known;

import fr.collectivites.compliance.benchmarks.HandFinding.Because;
import fr.collectivites.compliance.benchmarks.HandFinding.Read;
import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.Notification;
import fr.collectivites.compliance.model.NotificationKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What hand-written code shares about one incident: where findings go, and what was notified. */
class IncidentNotes {

    final Collectivity town;
    final Incident incident;
    final Instant now;
    final String subject;
    private final List<HandFinding> findings;

    IncidentNotes(Collectivity town, Incident incident, AsOf asOf, List<HandFinding> findings) {
        this.town = town;
        this.incident = incident;
        this.now = asOf.instant();
        this.subject = "incidents/" + incident.key();
        this.findings = findings;
    }

    final Optional<Instant> made(NotificationKind kind) {
        Optional<Instant> first = Optional.empty();
        for (Notification notification : known(incident.notifications())) {
            Instant at = known(notification.at());
            if (known(notification.kind()) == kind && (first.isEmpty() || at.isBefore(first.get()))) {
                first = Optional.of(at);
            }
        }
        return first;
    }

    final Status done(NotificationKind kind) {
        return made(kind).isPresent() ? Status.SATISFIED : Status.DUE;
    }

    final void say(String question, boolean yes, Read read, String article) {
        qualify(question, yes, yes ? "YES" : "NO", List.of(read), article);
    }

    final void duty(String question, boolean due, List<Read> read, Status status, String article) {
        add(question, due, due ? "YES" : "NO", due ? status : Status.NOT_APPLICABLE, read, article, Optional.empty());
    }

    final void qualify(String question, boolean yes, String value, List<Read> read, String article) {
        add(question, yes, value, Status.NOT_APPLICABLE, read, article, Optional.empty());
    }

    final void add(
            String question,
            boolean yes,
            String value,
            Status status,
            List<Read> read,
            String article,
            Optional<Instant> due) {
        findings.add(new HandFinding(
                question,
                subject,
                yes ? Answer.YES : Answer.NO,
                value,
                status,
                List.of(new Because(value, read)),
                List.of(article),
                due));
    }
}
