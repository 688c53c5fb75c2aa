package example.canteen.compliance;

import example.canteen.compliance.EnrolmentFields.Field;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Processing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides which fields of the town's wish list may appear on the enrolment form: the library is asked field by field.
 *
 * <p>A field that is refused is never shown, and what is sent under its name is not read.
 */
@Service
public class FormDesign {

    /** What each category of data must pass, as the catalogue of processings answers it. */
    private static final List<String> QUESTIONS = List.of(
            "rgpd.nir",
            "rgpd.donnees-sante",
            "rgpd.donnees-opinions",
            "rgpd.donnees-biometriques",
            "rgpd.donnees-financieres",
            "rgpd.donnees-penales");

    private final List<Field> accepted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final TownDossier dossiers;
    private final Decisions decisions;

    /** Asks the library once: the answer depends on the form, not on a family. */
    public FormDesign(EnrolmentFields wanted, Law law, TownDossier dossiers, Decisions decisions) {
        this.dossiers = dossiers;
        this.decisions = decisions;
        for (Field field : wanted.enrolment()) {
            List<Finding> against = against(field, law);
            if (against.isEmpty()) {
                accepted.add(field);
            } else {
                refused.add(new Refusal(field, law.advise(against)));
            }
        }
    }

    private List<Finding> against(Field field, Law law) {
        Dossier dossier = asking(field);
        return QUESTIONS.stream()
                .map(question -> law.ask(dossier, question, TownDossier.CANTEEN))
                .filter(finding -> finding.status() == Status.VIOLATED || finding.status() == Status.REVIEW)
                .toList();
    }

    private Dossier asking(Field field) {
        return dossiers.town()
                .processings(dossiers.canteen(Set.of(field.category())).build())
                .build();
    }

    /** Notes each refusal when the portal starts. */
    @Transactional
    @EventListener(ApplicationReadyEvent.class)
    public void note() {
        refused.forEach(refusal ->
                decisions.note("formulaire", "champ écarté : " + refusal.field().label(), asking(refusal.field())));
    }

    /** Returns the fields that may appear, in the order wished. */
    public List<Field> accepted() {
        return List.copyOf(accepted);
    }

    /** Returns the fields that never appear, each with its reasons. */
    public List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /** Says whether a field may appear. */
    public boolean shows(String id) {
        return accepted.stream().anyMatch(field -> field.id().equals(id));
    }

    /** Returns the categories of data that the portal's forms ask for. */
    public Set<DataCategory> categories() {
        Set<DataCategory> categories = EnumSet.of(DataCategory.LOGIN, DataCategory.FAMILY);
        accepted.forEach(field -> categories.add(field.category()));
        return categories;
    }

    /**
     * Describes the canteen's processing with the fields that the form asks for.
     *
     * @param visa whether a visa of the archives is recorded
     */
    public Processing canteen(boolean visa) {
        return dossiers.canteen(categories()).archivingVisa(visa).build();
    }

    /**
     * A field that never appears.
     *
     * @param field the field, not null
     * @param reasons why, not null
     */
    public record Refusal(Field field, List<Advice> reasons) {}
}
