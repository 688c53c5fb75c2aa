package example.canteen.incidents;

import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.IncidentCause;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What is known of an incident, as typed; all but the summary may be left empty.
 *
 * @param summary what happened, without any name
 * @param occurredAt when it happened
 * @param detectedAt when it was seen
 * @param awareAt when it was reasonably sure that personal data are touched: the clock of 72 hours starts there
 * @param cause what caused it
 * @param natures what was lost: confidentiality, integrity, availability
 * @param categories which data
 * @param personsAffected how many persons
 * @param personalData whether personal data are touched
 * @param vulnerable whether children or frail persons are touched
 * @param exfiltration whether data left
 * @param encrypted whether they were encrypted by the state of the art
 * @param backupUsable whether a backup can be used
 * @param ransom whether a ransom is asked
 * @param cnilAt when the CNIL was notified
 * @param personsAt when the persons were told
 * @param complaintAt when a complaint was filed
 * @param consequences likely consequences, for the draft notification
 * @param measures what was done, for the draft notification
 */
public record IncidentForm(
        @NotBlank(message = "Dites en une phrase ce qui s’est passé, sans nommer personne.")
        @Size(max = 400, message = "400 caractères au plus.")
        String summary,

        @Pattern(regexp = Moment.FORM, message = Moment.HELP)
        String occurredAt,

        @Pattern(regexp = Moment.FORM, message = Moment.HELP)
        String detectedAt,

        @Pattern(regexp = Moment.FORM, message = Moment.HELP)
        String awareAt,

        IncidentCause cause,
        Set<BreachNature> natures,
        Set<DataCategory> categories,

        @Pattern(regexp = "\\d{0,9}", message = "Écrivez un nombre de personnes en chiffres, par exemple 120.")
        String personsAffected,

        @NotNull Known personalData,
        @NotNull Known vulnerable,
        @NotNull Known exfiltration,
        @NotNull Known encrypted,
        @NotNull Known backupUsable,
        @NotNull Known ransom,

        @Pattern(regexp = Moment.FORM, message = Moment.HELP)
        String cnilAt,

        @Pattern(regexp = Moment.FORM, message = Moment.HELP)
        String personsAt,

        @Pattern(regexp = Moment.FORM, message = Moment.HELP)
        String complaintAt,

        @Size(max = 1000, message = "1 000 caractères au plus.")
        String consequences,

        @Size(max = 1000, message = "1 000 caractères au plus.")
        String measures) {

    /** Takes what a browser leaves out for unknown. */
    public IncidentForm {
        natures = natures == null ? Set.of() : Set.copyOf(natures);
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        personsAffected = personsAffected == null ? "" : personsAffected.strip();
        consequences = consequences == null ? "" : consequences;
        measures = measures == null ? "" : measures;
    }

    /** Returns the answer to one of the questions with three answers. */
    public Known answer(Question question) {
        return switch (question) {
            case PERSONAL_DATA -> personalData;
            case VULNERABLE -> vulnerable;
            case EXFILTRATION -> exfiltration;
            case ENCRYPTED -> encrypted;
            case BACKUP_USABLE -> backupUsable;
            case RANSOM -> ransom;
        };
    }

    static IncidentForm empty() {
        Known unknown = Known.UNKNOWN;
        return new IncidentForm(
                "", "", "", "", null, null, null, "", unknown, unknown, unknown, unknown, unknown, unknown, "", "", "",
                "", "");
    }

    static <T> Fact<T> fact(T value) {
        return value == null ? Fact.unknown(Fact.Reason.NOT_KNOWN_YET) : Fact.of(value);
    }

    static <T> Fact<Set<T>> fact(Set<T> values) {
        return values.isEmpty() ? Fact.unknown(Fact.Reason.NOT_KNOWN_YET) : Fact.of(values);
    }
}
