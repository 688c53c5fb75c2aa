package fr.collectivites.compliance.internal.json;

import static fr.collectivites.compliance.internal.json.Documents.GOOD;
import static fr.collectivites.compliance.internal.json.Documents.patched;
import static fr.collectivites.compliance.internal.json.Documents.problem;
import static fr.collectivites.compliance.internal.json.Documents.problems;
import static fr.collectivites.compliance.internal.json.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierRefusalTest {

    @Test
    void an_unknown_property_is_refused_with_its_place_and_the_nearest_name() {
        InputProblem problem = problem("\"cyberInsured\"", "\"cyberInsurred\"");
        assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_PROPERTY);
        assertThat(problem.pointer()).isEqualTo("/collectivity/cyberInsurred");
        assertThat(problem.line()).isEqualTo(12);
        assertThat(problem.column()).isEqualTo(5);
        assertThat(problem.allowed()).contains("siren", "cyberInsured", "security");
        assertThat(problem.nearest()).contains("cyberInsured");
    }

    @Test
    void an_unknown_code_is_refused_with_the_codes_that_exist() {
        InputProblem problem = problem("\"COMMUNE\"", "\"commune\"");
        assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_CODE);
        assertThat(problem.message())
                .startsWith("/collectivity/kind (line 6, column 13): found \"commune\"; allowed: one of COMMUNE, ")
                .endsWith("did you mean COMMUNE?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.0", "3e1", "\"30\"", "true", "[30]", "1e999999999"})
    void an_integer_is_written_in_digits_alone(String written) {
        InputProblem problem = problem("\"staff\": 30", "\"staff\": " + written);
        assertThat(problem.kind()).isEqualTo(Kind.WRONG_TYPE);
        assertThat(problem.allowed()).startsWith("an integer, without quotes, decimal point or exponent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999999999999999"})
    void an_integer_that_does_not_fit_is_out_of_range(String written) {
        assertThat(problem("\"staff\": 30", "\"staff\": " + written).kind()).isEqualTo(Kind.OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-16T08:30:00", "2026-11-16T08:30", "2026-11-16"})
    void an_instant_without_its_offset_is_refused_and_told_why(String written) {
        InputProblem problem = problem("2026-11-16T08:30:00+01:00", written);
        assertThat(problem.kind()).isEqualTo(Kind.WRONG_TYPE);
        assertThat(problem.allowed()).contains("a deadline runs from an instant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-9-1", "01/09/2026", "2026-09-01T00:00:00Z", "٢٠٢٦-٠٩-٠١", ""})
    void a_day_that_does_not_exist_or_is_written_otherwise_is_refused(String written) {
        assertThat(problem("2024-09-01", written).allowed()).isEqualTo("a day that exists, as 2026-11-16");
    }

    @Test
    void a_property_given_twice_is_refused_at_the_second() {
        InputProblem problem = problem("\"staff\": 30", "\"staff\": null, \"staff\": 30");
        assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_PROPERTY);
        assertThat(problem.column()).isEqualTo(20);
    }

    @Test
    void a_code_given_twice_in_a_set_is_refused() {
        InputProblem problem = problem("\"FAMILY\", \"BANK\"", "\"FAMILY\", \"FAMILY\"");
        assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_ELEMENT);
        assertThat(problem.pointer()).isEqualTo("/processings/0/dataCategories/1");
    }

    @Test
    void two_elements_with_one_key_are_refused_without_repeating_the_key() {
        InputProblem problem = problem("INC-2", "INC-1");
        assertThat(problem.pointer()).isEqualTo("/incidents/1/key");
        assertThat(problem.found()).isEqualTo("the key of /incidents/0");
        assertThat(problem.line()).isEqualTo(26);
    }

    @Test
    void an_element_without_a_key_is_refused_where_it_stands() {
        InputProblem problem = problem("{\"key\": \"INC-2\"}", "{}");
        assertThat(problem.kind()).isEqualTo(Kind.MISSING);
        assertThat(problem.pointer()).isEqualTo("/incidents/1/key");
        assertThat(problem.line()).isEqualTo(26);
    }

    @Test
    void a_version_that_is_missing_or_not_known_is_refused() {
        InputProblem other = problem("\"schemaVersion\": 1", "\"schemaVersion\": 2");
        assertThat(other.kind()).isEqualTo(Kind.SCHEMA_VERSION);
        assertThat(other.line()).isEqualTo(2);
        InputProblem none = problem("\"schemaVersion\": 1,", "");
        assertThat(none.kind()).isEqualTo(Kind.MISSING);
        assertThat(none.pointer()).isEqualTo("/schemaVersion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unknown\": \"REFUSD\"}|/collectivity/staff/unknown|REFUSED",
                "{\"unknwon\": \"REFUSED\"}|/collectivity/staff/unknwon|unknown",
            })
    void a_reason_is_written_in_one_form(String written, String pointer, String nearest) {
        InputProblem problem = problem("\"staff\": 30", "\"staff\": " + written);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.nearest()).contains(nearest);
        assertThat(problem("\"staff\": 30", "\"staff\": {}").found()).isEqualTo("an empty object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "213105554|213105555|/collectivity/siren",
                "\"staff\": 30|\"staff\": -1|/collectivity/staff",
                "\"inhabitants\": 4100|\"inhabitants\": 3900|/collectivity",
                "{\"filed\": true}|{\"filed\": false, \"filedAt\": \"2026-11-17T08:00:00Z\"}|/incidents/0/complaint",
                "\"given\": true|\"given\": false, \"withdrawn\": true|/consents/0",
            })
    void a_rule_of_shape_is_refused_with_the_place_that_breaks_it(String from, String to, String pointer) {
        InputProblem problem = problem(from, to);
        assertThat(problem.kind()).isEqualTo(Kind.SHAPE);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line()).isPositive();
        assertThat(problem.allowed()).doesNotStartWith("what ");
    }

    @Test
    void keys_of_persons_are_never_repeated() {
        assertThatThrownBy(() -> read(patched("\"f-7\"", "\"Jeanne Martin\"")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/consents/0/person")
                .hasMessageNotContaining("Martin");
        assertThatThrownBy(() -> read(patched("\"f-7\"", "16112026")))
                .hasMessageContaining("/consents/0/person")
                .hasMessageNotContaining("16112026");
        assertThatThrownBy(() -> read(patched("\"f-7\"", "\"Martin\\u0000" + "x".repeat(300) + '"')))
                .hasMessageNotContaining("Martin");
    }

    @Test
    void what_was_found_is_cut_at_forty_characters_and_holds_no_control_character() {
        InputProblem problem = problem("\"COMMUNE\"", "\"" + "é\\n\\u202e".repeat(50) + "\"");
        assertThat(problem.found()).hasSizeLessThan(40 * 6 + 3).contains("\\u000a", "\\u202e", "…");
        assertThat(problem.message()).doesNotContain("\n", "\u202e");
    }

    @Test
    void every_problem_is_said_at_once_in_the_order_of_the_document() {
        String bad = GOOD.replace("\"COMMUNE\"", "\"VILLAGE\"")
                .replace("\"staff\": 30", "\"staff\": \"thirty\"")
                .replace("213105554", "123")
                .replace("{\"key\": \"INC-2\"}", "7");
        assertThat(problems(bad))
                .extracting(InputProblem::pointer)
                .containsExactly("/collectivity/siren", "/collectivity/kind", "/collectivity/staff", "/incidents/1");
    }

    @Test
    void malformed_json_is_said_after_what_was_understood_before_it() {
        String bad = GOOD.replace("\"COMMUNE\"", "\"VILLAGE\"").replace("\"person\": \"f-7\"", "\"person\" \"f-7\"");
        List<InputProblem> problems = problems(bad);
        assertThat(problems).extracting(InputProblem::kind).containsExactly(Kind.UNKNOWN_CODE, Kind.SYNTAX);
        assertThat(problems.get(1).line()).isEqualTo(28);
    }

    @Test
    void anything_after_the_dossier_is_refused() {
        assertThat(problems(GOOD + "{}"))
                .singleElement()
                .extracting(InputProblem::found)
                .isEqualTo("text after the end of the dossier");
        assertThat(problems(GOOD + "]"))
                .singleElement()
                .extracting(InputProblem::kind)
                .isEqualTo(Kind.SYNTAX);
    }
}
