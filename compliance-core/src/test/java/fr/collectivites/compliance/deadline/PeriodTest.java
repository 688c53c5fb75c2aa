package fr.collectivites.compliance.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.collectivites.compliance.deadline.Period.Nature;
import fr.collectivites.compliance.deadline.Period.Regime;
import fr.collectivites.compliance.deadline.Period.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "72 heures,72,HOURS",
        "1 heure,1,HOURS",
        "8 jours,8,DAYS",
        "8 semaines,8,WEEKS",
        "1 mois,1,MONTHS",
        "5 ans,5,YEARS",
        "1 an,1,YEARS"
    })
    void french_text_is_read(String text, int amount, Unit unit) {
        assertThat(toAct(text)).isEqualTo(new Period(amount, unit, Regime.REGULATION_1182_71, Nature.TO_ACT));
    }

    @Test
    void a_no_break_space_is_a_space() {
        assertThat(toAct("72\u00a0heures")).isEqualTo(toAct("72 heures"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "72h",
                "0 jours",
                "-1 mois",
                "01 mois",
                "1,5 mois",
                "1  mois",
                "un mois",
                "2 jours ouvrés",
                "72 HEURES",
                "72 hours",
                "٧٢ heures",
                "9999999 ans"
            })
    void anything_else_is_refused_with_the_form_that_is_allowed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> toAct(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("heures, jours, semaines, mois, ans");
    }

    @Property
    void its_text_is_read_back(@ForAll @IntRange(min = 1, max = Period.MAX_AMOUNT) int amount, @ForAll Unit unit) {
        Period period = new Period(amount, unit, Regime.CALENDAR, Nature.VALIDITY);

        assertThat(Period.parse(period.text(), Regime.CALENDAR, Nature.VALIDITY))
                .isEqualTo(period);
    }

    @Test
    void strict_hours_are_hours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("3 jours", Regime.STRICT_HOURS, Nature.TO_ACT))
                .withMessageContaining("found 3 jours");
    }

    @Test
    void codes_of_the_files_of_the_law_are_known() {
        for (Regime regime : Regime.values()) {
            assertThat(Regime.ofCode(regime.code())).isEqualTo(regime);
        }
        for (Nature nature : Nature.values()) {
            assertThat(Nature.ofCode(nature.code())).isEqualTo(nature);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regime.ofCode("1182/71"))
                .withMessageContaining("reglement-1182-71, heures-strictes, calendaire");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nature.ofCode("act"))
                .withMessageContaining("agir, conservation, validite");
    }

    private static Period toAct(String text) {
        return Period.parse(text, Regime.REGULATION_1182_71, Nature.TO_ACT);
    }
}
