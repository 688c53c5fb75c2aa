package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlPageTest {

    private static final String AT = "--at=2023-09-01T08:00:00+02:00";

    @ParameterizedTest
    @ValueSource(strings = {"assess", "plan", "missing"})
    void a_page_is_well_formed_and_needs_nothing_else(String command) throws Exception {
        String page = Run.with(aware(), command, "-", AT, "--format=html").out();
        Document document = parse(page);

        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("fr");
        assertThat(elements(document, "h1")).hasSize(1);
        assertThat(elements(document, "h2")).isNotEmpty();
        for (String needing : List.of("script", "link", "img", "iframe", "object")) {
            assertThat(elements(document, needing)).isEmpty();
        }
        assertThat(page).doesNotContain("@import").doesNotContain("url(");
        for (Element table : elements(document, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
    }

    @Test
    void the_plan_is_a_time_line_with_a_text_equivalent() throws Exception {
        Document document =
                parse(Run.with(aware(), "plan", "-", AT, "--format=html").out());

        Element drawing = elements(document, "svg").get(0);
        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getAttribute("aria-label")).isNotEmpty();
        assertThat(drawing.getElementsByTagName("circle").getLength()).isPositive();
        assertThat(elements(document, "ol")).isNotEmpty();
    }

    @Test
    void texts_of_a_dossier_are_escaped() throws Exception {
        String name = "<script>alert(1)</script> & \"O'Hara\"";
        String dossier =
                "{\"schemaVersion\":1,\"collectivity\":{\"name\":\"<script>alert(1)</script> & \\\"O'Hara\\\"\"}}";

        Document document =
                parse(Run.with(dossier, "assess", "-", AT, "--format=html").out());

        assertThat(elements(document, "script")).isEmpty();
        assertThat(elements(document, "h1").get(0).getTextContent()).isEqualTo(name);
    }

    private static String aware() {
        return Run.betton()
                .replace("\"key\"", "\"role\": \"CONTROLLER\", \"awareAt\": \"2023-08-31T06:00:00Z\", \"key\"");
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
