package example.canteen.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import example.canteen.compliance.EnrolmentFields.Field;
import example.canteen.support.TestClock;
import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.model.DataCategory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fields the library lets appear on the enrolment form. */
class FormDesignTest {

    private static final Law LAW = new Law(Compliance.create(), new TestClock());
    private static final TownDossier DOSSIERS = new TownDossier(new Town(
            "Ville",
            "200000008",
            "35",
            8200,
            false,
            true,
            "dpo@ville.example",
            24,
            null,
            false,
            LocalDate.of(2026, 3, 9)));

    @Test
    void identity_class_meal_pai_and_telephone_may_be_asked() {
        FormDesign design = design(
                DataCategory.IDENTITY,
                DataCategory.SCHOOL,
                DataCategory.MEAL_CONSTRAINT,
                DataCategory.PAI_EXISTENCE,
                DataCategory.CONTACT);
        assertThat(design.refused()).isEmpty();
        assertThat(design.accepted()).hasSize(5);
    }

    @Test
    void nir_health_and_belief_never_appear_and_each_refusal_cites_its_article() {
        FormDesign design = design(DataCategory.NIR, DataCategory.HEALTH, DataCategory.RELIGION);
        assertThat(design.accepted()).isEmpty();
        assertThat(design.refused())
                .hasSize(3)
                .allSatisfy(refusal -> assertThat(refusal.reasons())
                        .allSatisfy(reason -> assertThat(reason.citations()).isNotEmpty()));
    }

    private static FormDesign design(DataCategory... categories) {
        List<Field> fields = java.util.Arrays.stream(categories)
                .map(category -> new Field(category.name(), category.name(), category))
                .toList();
        return new FormDesign(new EnrolmentFields(fields), LAW, DOSSIERS, null);
    }
}
