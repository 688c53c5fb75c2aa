package example.canteen.compliance;

import fr.collectivites.compliance.model.DataCategory;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the town would like to ask when a child is enrolled.
 *
 * @param enrolment the fields, not null
 */
@ConfigurationProperties("portal")
public record EnrolmentFields(List<Field> enrolment) {

    /** Copies the list. */
    public EnrolmentFields {
        enrolment = List.copyOf(enrolment);
    }

    /**
     * One field of the form.
     *
     * @param id its name in the form, not null
     * @param label its label, not null
     * @param category the category of data that it asks for, not null
     */
    public record Field(String id, String label, DataCategory category) {}
}
