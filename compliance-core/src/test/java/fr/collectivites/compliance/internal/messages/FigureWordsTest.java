package fr.collectivites.compliance.internal.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.internal.packs.Direction;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterType;
import fr.collectivites.compliance.internal.packs.Place;
import fr.collectivites.compliance.law.Timeline;
import fr.collectivites.compliance.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the law, as an elected official reads them. */
class FigureWordsTest {

    private final FigureWords french = new FigureWords(LibraryTexts.in(Language.FRENCH));
    private final FigureWords english = new FigureWords(LibraryTexts.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 1; 1",
                "999; 999; 999",
                "3500; 3_500; 3,500",
                "50000; 50_000; 50,000",
                "20000000; 20_000_000; 20,000,000"
            })
    void a_number_with_a_unit_is_written_in_groups_of_three(String value, String inFrench, String inEnglish) {
        assertThat(french.word(number(Optional.of("euros")), value)).isEqualTo(inFrench.replace('_', '\u202f'));
        assertThat(english.word(number(Optional.of("euros")), value)).isEqualTo(inEnglish);
    }

    @Test
    void a_number_without_a_unit_such_as_a_year_is_left_alone() {
        assertThat(english.word(number(Optional.empty()), "2026")).isEqualTo("2026");
    }

    @Test
    void a_code_and_a_value_that_is_not_there_are_left_alone() {
        assertThat(english.word(parameter(ParameterType.CODE, Optional.empty()), "TOTALE | MUNICIPALE"))
                .isEqualTo("TOTALE | MUNICIPALE");
        assertThat(english.word(number(Optional.of("euros")), "-")).isEqualTo("-");
    }

    @Test
    void each_value_of_an_unsettled_law_is_worded() {
        assertThat(english.word(number(Optional.of("habitants")), "20000 | 30000"))
                .isEqualTo("20,000 | 30,000");
    }

    @ParameterizedTest
    @CsvSource({"72 heures, 72 hours", "1 mois, 1 month", "2 mois, 2 months", "1 an, 1 year", "14 semaines, 14 weeks"})
    void a_period_is_said_in_the_language_of_the_reader(String text, String inEnglish) {
        ParameterDef period = parameter(ParameterType.DURATION, Optional.empty());
        assertThat(english.word(period, text)).isEqualTo(inEnglish);
        assertThat(french.word(period, text)).isEqualTo(text);
    }

    private static ParameterDef number(Optional<String> unit) {
        return parameter(ParameterType.WHOLE_NUMBER, unit);
    }

    private static ParameterDef parameter(ParameterType type, Optional<String> unit) {
        return new ParameterDef(
                "essai.valeur",
                "essai",
                "Une valeur",
                type,
                unit,
                Direction.SMALLER_IS_STRICTER,
                Optional.empty(),
                Optional.empty(),
                Timeline.of(List.of()),
                Map.of(),
                Place.of("essai/parametres/valeur.yaml"));
    }
}
