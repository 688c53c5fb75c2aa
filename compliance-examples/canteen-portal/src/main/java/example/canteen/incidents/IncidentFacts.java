package example.canteen.incidents;

import fr.collectivites.compliance.model.Complaint;
import fr.collectivites.compliance.model.ControllerRole;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.Notification;
import fr.collectivites.compliance.model.NotificationKind;
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
        boolean filed = !Moment.absent(form.complaintAt());
        var complaint = Complaint.builder().filed(filed).filedAt(Moment.read(form.complaintAt(), zone));
        return Incident.builder(key)
                .role(ControllerRole.CONTROLLER)
                .occurredAt(Moment.read(form.occurredAt(), zone))
                .detectedAt(Moment.read(form.detectedAt(), zone))
                .awareAt(Moment.read(form.awareAt(), zone))
                .cause(IncidentForm.fact(form.cause()))
                .natures(IncidentForm.fact(form.natures()))
                .dataCategories(IncidentForm.fact(form.categories()))
                .personsAffected(IncidentForm.fact(
                        form.personsAffected().isEmpty() ? null : Integer.valueOf(form.personsAffected())))
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
                Moment.write(incident.occurredAt(), zone),
                Moment.write(incident.detectedAt(), zone),
                Moment.write(incident.awareAt(), zone),
                incident.cause().toOptional().orElse(null),
                incident.natures().toOptional().orElse(Set.of()),
                incident.dataCategories().toOptional().orElse(Set.of()),
                incident.personsAffected().toOptional().map(String::valueOf).orElse(""),
                Known.of(incident.personalData()),
                Known.of(incident.vulnerablePersons()),
                Known.of(incident.exfiltration()),
                Known.of(incident.encryptedStateOfTheArt()),
                Known.of(incident.backupUsable()),
                Known.of(incident.ransomDemanded()),
                madeAt(incident, NotificationKind.CNIL_INITIAL),
                madeAt(incident, NotificationKind.PERSONS),
                Moment.write(incident.complaint().filedAt(), zone),
                declared.consequences(),
                declared.measures());
    }

    private String madeAt(Incident incident, NotificationKind kind) {
        return incident.notifications().toOptional().orElse(List.of()).stream()
                .filter(made -> made.kind().equals(Fact.of(kind)))
                .findFirst()
                .map(made -> Moment.write(made.at(), zone))
                .orElse("");
    }

    private Optional<Notification> notification(NotificationKind kind, String at) {
        return Moment.absent(at)
                ? Optional.empty()
                : Optional.of(Notification.builder()
                        .kind(kind)
                        .at(Moment.read(at, zone))
                        .build());
    }
}
