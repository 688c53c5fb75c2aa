package fr.collectivites.compliance.internal.json;

import static fr.collectivites.compliance.internal.json.Documents.GOOD;
import static fr.collectivites.compliance.internal.json.Documents.patched;
import static fr.collectivites.compliance.internal.json.Documents.problem;
import static fr.collectivites.compliance.internal.json.Documents.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final Duration SHORT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "null",
                "3",
                "[]",
                "{",
                "{\"schemaVersion\":1",
                "{\"schemaVersion\":1,}",
                "{\"schemaVersion\":NaN}",
                "{\"schemaVersion\":Infinity}",
                "{\"schemaVersion\":01}",
                "{\"schemaVersion\":+1}",
                "{\"schemaVersion\":0x1}",
                "{'schemaVersion':1}",
                "{schemaVersion:1}",
                "{\"schemaVersion\":1 /* one */}",
                "// dossier\n{\"schemaVersion\":1}",
                "{\"schemaVersion\":1}\u0000",
                "\u0000",
                "{\"schemaVersion\":1,\"collectivity\":{\"name\":\"a\tb\"}}",
                "{\"schemaVersion\":1,\"collectivity\":{\"name\":\"\\x41\"}}"
            })
    void what_is_not_a_json_object_to_the_letter_is_refused(String document) {
        assertThat(problems(document))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void a_nesting_without_end_stops_at_the_limit() {
        for (String open : List.of("[", "{\"collectivity\":", "{\"x\":[")) {
            String deep = "{\"collectivity\":" + open.repeat(100_000);
            List<InputProblem> problems = Assertions.assertTimeout(SHORT, () -> problems(deep));
            assertThat(problems).last().satisfies(last -> {
                assertThat(last.kind()).isEqualTo(Kind.LIMIT);
                assertThat(last.allowed()).contains("InputLimits.maxDepth");
            });
        }
    }

    @Test
    void a_million_elements_stop_at_the_limit() {
        String many = "{\"schemaVersion\":1,\"incidents\":[" + "0,".repeat(999_999) + "0]}";
        InputLimits wide = InputLimits.defaults().withMaxBytes(3_000_000);
        InvalidInputException refused = Assertions.assertTimeout(SHORT, () -> refused(wide, many));
        assertThat(refused.problems()).last().extracting(InputProblem::kind).isEqualTo(Kind.LIMIT);
        assertThat(refused.problems()).hasSize(100);
        assertThat(refused.omitted()).isPositive();
        assertThat(refused).hasMessageContaining("and " + refused.omitted() + " more");
    }

    @Test
    void a_list_longer_than_the_limit_is_one_problem_and_is_never_cut() {
        String elements =
                IntStream.range(0, 20).mapToObj(i -> "{\"key\":\"k" + i + "\"}").collect(Collectors.joining(","));
        String document = "{\"schemaVersion\":1,\"incidents\":[" + elements + "]}";
        InputLimits narrow = InputLimits.defaults().withMaxElements(19);
        assertThat(refused(narrow, document).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/incidents/19");
            assertThat(problem.allowed()).contains("InputLimits.maxElements");
        });
        InputLimits wide = narrow.withMaxElements(20);
        assertThat(DossierReader.within(wide).read(document).incidents()).hasSize(20);
    }

    @Test
    void a_document_larger_than_the_limit_is_refused_unread() {
        InputLimits narrow = InputLimits.defaults().withMaxBytes(GOOD.length() - 1);
        assertThat(refused(narrow, GOOD).problems())
                .singleElement()
                .extracting(InputProblem::kind)
                .isEqualTo(Kind.LIMIT);
        assertThat(DossierReader.within(narrow.withMaxBytes(GOOD.length())).read(GOOD))
                .isNotNull();
        String letters = patched("Toulouse", "é".repeat(100));
        int bytes = letters.getBytes(StandardCharsets.UTF_8).length;
        assertThat(refused(narrow.withMaxBytes(bytes - 1), letters).problems()).hasSize(1);
        assertThat(DossierReader.within(narrow.withMaxBytes(bytes)).read(letters))
                .isNotNull();
    }

    @Test
    void texts_and_names_longer_than_the_limit_are_refused() {
        assertThat(problem("Toulouse", "a".repeat(201)).allowed()).isEqualTo("at most 200 characters");
        assertThat(problem("213105554", "1".repeat(257)).allowed()).isEqualTo("at most 256 characters");
        assertThat(problems(patched("Toulouse", "a".repeat(200)))).isEmpty();
        String endless = patched("Toulouse", "a".repeat(1_900_000));
        assertThat(Assertions.assertTimeout(SHORT, () -> problems(endless))).hasSize(1);
    }

    @Test
    void an_endless_property_name_or_number_is_refused_and_cut() {
        InputProblem name = problem("\"staff\"", '"' + "s".repeat(1_000_000) + '"');
        assertThat(name.message()).hasSizeLessThan(1000);
        InputProblem number = problem("\"staff\": 30", "\"staff\": " + "9".repeat(1_000_000));
        assertThat(number.message()).hasSizeLessThan(200);
        assertThat(problem("\"staff\": 30", "\"staff\": 1e999999999").found()).isEqualTo("1e999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud800a", "a\\u0000b", "\\u001b[31m", "\\u0085"})
    void half_surrogates_and_control_characters_are_refused_in_texts(String text) {
        InputProblem problem = problem("Toulouse", text);
        assertThat(problem.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(problem.found()).doesNotContain("\u001b", "\u0000", "\u0085");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "class", "@type", "$ref", "", "a/b~c", "k\\u0000"})
    void a_name_that_other_languages_treat_specially_is_only_an_unknown_property(String name) {
        InputProblem problem = problem("\"website\": null", '"' + name + "\": {\"a\": [1, {\"b\": 2}]}");
        assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_PROPERTY);
        assertThat(problem.pointer()).startsWith("/collectivity/");
        assertThat(problem.line()).isEqualTo(13);
    }

    @Test
    void half_a_surrogate_in_a_name_is_malformed() {
        assertThat(problem("\"website\": null", "\"\\ud800\": 1").kind()).isEqualTo(Kind.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252"})
    void another_encoding_than_utf8_is_refused(String charset) {
        byte[] bytes = patched("Toulouse", "Évry").getBytes(Charset.forName(charset));
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> DossierReader.within(InputLimits.defaults()).read(bytes));
        assertThat(refused.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.SYNTAX));
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_with_their_line_and_column() {
        byte[] bytes = patched("Toulouse", "Évry").getBytes(StandardCharsets.ISO_8859_1);
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> DossierReader.within(InputLimits.defaults()).read(bytes));
        assertThat(refused).hasMessageContaining("(line 5, column 14): found bytes that are not UTF-8");
    }

    @Test
    void a_replacement_character_that_is_really_in_the_text_is_kept() {
        assertThat(problems(patched("Toulouse", "\uFFFD"))).isEmpty();
    }

    @Test
    void duplicate_properties_are_refused_at_all_levels() {
        String twice = """
                {"schemaVersion":1,"schemaVersion":1,"collectivity":{"dpo":{"shared":true,"shared":false}},
                 "incidents":[{"key":"a","key":"b","notifications":[{"kind":"CNIL_INITIAL","kind":"PERSONS"}],
                 "cause":{"unknown":"REFUSED","unknown":"REFUSED"}}],"incidents":[]}""";
        assertThat(problems(twice))
                .hasSize(6)
                .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_PROPERTY));
    }

    @Test
    void a_hundred_problems_are_described_and_the_others_counted() {
        String many = IntStream.range(0, 150).mapToObj(i -> "\"p" + i + "\":1,").collect(Collectors.joining());
        InvalidInputException refused = refused(InputLimits.defaults(), "{" + many + "\"schemaVersion\":1}");
        assertThat(refused.problems()).hasSize(100);
        assertThat(refused.omitted()).isEqualTo(50);
        assertThat(refused).hasMessageStartingWith("dossier refused, 150 problem(s):");
        InputLimits all = InputLimits.defaults().withMaxProblems(150);
        assertThat(refused(all, "{" + many + "\"schemaVersion\":1}").omitted()).isZero();
    }

    private static InvalidInputException refused(InputLimits limits, String document) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> DossierReader.within(limits).read(document));
    }
}
