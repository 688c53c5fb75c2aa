package example.canteen.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import fr.collectivites.compliance.model.IncidentCause;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncidentFactsTest {

    private final IncidentFacts facts = new IncidentFacts(ZoneId.of("Europe/Paris"));

    @Test
    void what_is_left_empty_stays_unknown_and_never_becomes_a_no() {
        Incident incident = facts.toLibrary("i", IncidentForm.empty());
        assertThat(incident.awareAt().isKnown()).isFalse();
        assertThat(incident.exfiltration().isKnown()).isFalse();
        assertThat(incident.natures().isKnown()).isFalse();
        assertThat(incident.personsAffected()).isEqualTo(Fact.unknown(Fact.Reason.NOT_KNOWN_YET));
    }

    @Test
    void a_moment_is_read_in_the_legal_time_of_the_town() {
        assertThat(facts.toLibrary("i", full()).awareAt()).isEqualTo(Fact.of(Instant.parse("2026-11-23T07:30:00Z")));
    }

    @Test
    void what_was_typed_comes_back_as_it_was() {
        IncidentForm form = full();
        Declared declared = new Declared(
                1,
                form.summary(),
                OffsetDateTime.parse("2026-11-23T09:00:00+01:00"),
                facts.toLibrary("incident-1", form),
                form.consequences(),
                form.measures());
        assertThat(facts.toForm(declared)).isEqualTo(form);
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Moment.read("2026-02-30T08:00", ZoneId.of("Europe/Paris")))
                .isInstanceOf(DateTimeException.class);
    }

    private static IncidentForm full() {
        return new IncidentForm(
                "Un poste volé",
                "2026-11-22T18:00",
                "2026-11-23T08:00",
                "2026-11-23T08:30",
                IncidentCause.THEFT,
                Set.of(BreachNature.CONFIDENTIALITY),
                Set.of(DataCategory.IDENTITY),
                "120",
                Known.YES,
                Known.YES,
                Known.UNKNOWN,
                Known.NO,
                Known.YES,
                Known.NO,
                "2026-11-23T10:00",
                "",
                "2026-11-23T11:00",
                "Démarchage",
                "Mots de passe changés");
    }
}
