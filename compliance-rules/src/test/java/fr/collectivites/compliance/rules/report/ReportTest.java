package fr.collectivites.compliance.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report on the shipped packs, which is left in {@code target/rapport}. */
class ReportTest {

    private static final Path PACKS = Path.of("target", "classes", "packs");
    private static final Path FOLDER = Path.of("target", "rapport");

    private static Report report;
    private static String html;

    @BeforeAll
    static void write_the_report() throws IOException {
        report = Report.of(PACKS, Compliance.create(), Optional.of(LocalDate.of(2026, 11, 22)));
        report.write(FOLDER);
        html = report.html();
        report.counts().forEach(System.out::println);
    }

    @Test
    void every_article_without_rule_says_why() {
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void every_rule_has_a_case_on_each_side_and_every_row_and_value_has_one() {
        assertThat(report.unwatched()).isEmpty();
    }

    @Test
    void the_page_is_xml_and_every_link_inside_leads_somewhere() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));

        Set<String> anchors = all(" id=\"([^\"]+)\"");
        assertThat(all("href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(anchors);
    }

    @Test
    void the_page_needs_no_script_and_no_other_file() {
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain(" src=")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void every_table_has_a_caption_and_every_picture_a_name() {
        assertThat(count("<table>")).isEqualTo(count("<caption>"));
        assertThat(count("<svg ")).isEqualTo(count("role=\"img\" aria-label="));
    }

    @Test
    void counts_are_so_many_of_so_many() throws IOException {
        assertThat(report.counts()).allMatch(line -> line.matches(".* : \\d+ / \\d+"));
        assertThat(Files.readString(FOLDER.resolve("rapport.json"))).contains("\"comptes\"", "\"manquent\"");
    }

    @Test
    void all_scenarios_hold_in_the_report_too() {
        String held = report.counts().get(report.counts().size() - 1);
        String[] parts = held.substring(held.lastIndexOf(':') + 2).split(" / ");
        assertThat(parts[0]).isEqualTo(parts[1]);
    }

    @Test
    void reviews_of_a_later_quarter_are_announced() {
        Quarter quarter = Quarter.of(LocalDate.of(2027, 5, 2));
        assertThat(quarter.due(LocalDate.of(2027, 6, 30))).isTrue();
        assertThat(quarter.due(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(quarter.due(LocalDate.of(2027, 7, 1))).isFalse();
        assertThat(quarter.text()).isEqualTo("2ᵉ trimestre 2027");
    }

    private static Set<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(String text) {
        return html.split(Pattern.quote(text), -1).length - 1L;
    }
}
