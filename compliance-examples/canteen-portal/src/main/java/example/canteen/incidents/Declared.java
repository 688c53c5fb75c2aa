package example.canteen.incidents;

import fr.collectivites.compliance.model.Incident;
import java.time.OffsetDateTime;

/**
 * An incident that somebody declared.
 *
 * @param id its number
 * @param summary what happened, without any name, not null
 * @param declaredAt when it was declared, not null
 * @param incident what is known, as the library reads it, not null
 * @param consequences likely consequences, may be empty, not null
 * @param measures what was done, may be empty, not null
 */
public record Declared(
        long id, String summary, OffsetDateTime declaredAt, Incident incident, String consequences, String measures) {

    static String key(long id) {
        return "incident-" + id;
    }

    /** Returns its key in dossiers. */
    public String key() {
        return key(id);
    }
}
