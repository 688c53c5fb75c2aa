package example.canteen.incidents;

import fr.collectivites.compliance.model.Complaint;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.Notification;
import fr.collectivites.compliance.model.NotificationKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the form of an incident into the library's facts, and back; what is empty stays unknown. */
final class IncidentFacts {

    private final ZoneId zone;

    IncidentFacts(ZoneId zone) {
        this.zone = zone;
    }

    Incident toLibrary(String key, IncidentForm form) {
        List<Notification> made = new ArrayList<>();
        notification(NotificationKind.CNIL_INITIAL, form.cnilAt()).ifPresent(made::add);
        notification(NotificationKind.PERSONS, form.personsAt()).ifPresent(made::add);
        var complaint = Complaint.builder().filed(form.complaintAt() != null);
        if (form.complaintAt() != null) {
            complaint.filedAt(instant(form.complaintAt()));
        }
        return Incident.builder(key)
                .occurredAt(moment(form.occurredAt()))
                .detectedAt(moment(form.detectedAt()))
                .awareAt(moment(form.awareAt()))
                .cause(IncidentForm.fact(form.cause()))
                .natures(IncidentForm.fact(form.natures()))
                .dataCategories(IncidentForm.fact(form.categories()))
                .personsAffected(IncidentForm.fact(form.personsAffected()))
                .personalData(form.personalData().fact())
                .vulnerablePersons(form.vulnerable().fact())
                .exfiltration(form.exfiltration().fact())
                .encryptedStateOfTheArt(form.encrypted().fact())
                .backupUsable(form.backupUsable().fact())
                .ransomDemanded(form.ransom().fact())
                .notifications(made.toArray(Notification[]::new))
                .complaint(complaint.build())
                .recordedInRegister(true)
                .build();
    }

    IncidentForm toForm(Declared declared) {
        Incident incident = declared.incident();
        return new IncidentForm(
                declared.summary(),
                local(incident.occurredAt()),
                local(incident.detectedAt()),
                local(incident.awareAt()),
                incident.cause().toOptional().orElse(null),
                incident.natures().toOptional().orElse(Set.of()),
                incident.dataCategories().toOptional().orElse(Set.of()),
                incident.personsAffected().toOptional().orElse(null),
                Known.of(incident.personalData()),
                Known.of(incident.vulnerablePersons()),
                Known.of(incident.exfiltration()),
                Known.of(incident.encryptedStateOfTheArt()),
                Known.of(incident.backupUsable()),
                Known.of(incident.ransomDemanded()),
                madeAt(incident, NotificationKind.CNIL_INITIAL),
                madeAt(incident, NotificationKind.PERSONS),
                local(incident.complaint().filedAt()),
                declared.consequences(),
                declared.measures());
    }

    private LocalDateTime madeAt(Incident incident, NotificationKind kind) {
        return incident.notifications().toOptional().orElse(List.of()).stream()
                .filter(made -> made.kind().equals(Fact.of(kind)))
                .findFirst()
                .map(made -> local(made.at()))
                .orElse(null);
    }

    private Optional<Notification> notification(NotificationKind kind, LocalDateTime at) {
        return Optional.ofNullable(at)
                .map(time -> Notification.builder().kind(kind).at(instant(time)).build());
    }

    private Fact<Instant> moment(LocalDateTime time) {
        return IncidentForm.fact(time == null ? null : instant(time));
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }

    private LocalDateTime local(Fact<Instant> moment) {
        return moment.toOptional()
                .map(at -> LocalDateTime.ofInstant(at, zone))
                .orElse(null);
    }
}
