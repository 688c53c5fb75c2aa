package example.canteen.incidents;

import fr.collectivites.compliance.model.Fact;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A moment as a browser's field writes it, in the legal time of the town; an empty field is a moment not known yet. */
final class Moment {

    /** What a field may hold. */
    static final String FORM =
            "|\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?";

    /** What to write instead of something else. */
    static final String HELP = "Donnez le jour et l’heure, par exemple 2026-11-23T08:30.";

    private Moment() {}

    /**
     * Reads a field.
     *
     * @throws java.time.DateTimeException when the day does not exist, as the 31st of a short month
     */
    static Fact<Instant> read(String field, ZoneId zone) {
        return absent(field)
                ? Fact.unknown(Fact.Reason.NOT_KNOWN_YET)
                : Fact.of(LocalDateTime.parse(field).atZone(zone).toInstant());
    }

    static String write(Fact<Instant> moment, ZoneId zone) {
        return moment.toOptional()
                .map(at -> LocalDateTime.ofInstant(at, zone).toString())
                .orElse("");
    }

    static boolean absent(String field) {
        return field == null || field.isBlank();
    }
}
