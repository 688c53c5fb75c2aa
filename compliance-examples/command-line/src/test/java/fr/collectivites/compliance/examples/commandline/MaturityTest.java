package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaturityTest {

    private static final String AT = "--at=2026-11-22T18:00:00+01:00";
    private static final String TITLE = "Où en sont les mesures de sécurité";
    private static final String TOWN = "{\"schemaVersion\":1,\"collectivity\":{\"kind\":\"COMMUNE\","
            + "\"security\":{\"backups\":true,\"offlineBackups\":false,\"antispam\":true}}}";

    @Test
    void the_page_draws_a_bar_a_theme_and_says_the_same_in_a_table() {
        String page = Run.with(TOWN, "assess", "-", AT, "--format=html").out();

        assertThat(page)
                .contains(TITLE)
                .contains("<figure class=\"bars\"><svg")
                .contains("role=\"img\" aria-label=\"Mesures de sécurité par thème")
                .contains("<rect class=\"good\"", "<rect class=\"alarm\"", "<rect class=\"doubt\"")
                .contains("<caption>Mesures de sécurité par thème")
                .contains("Sauvegarde")
                .doesNotContain("<script");
    }

    @Test
    void a_terminal_gets_the_table() {
        assertThat(Run.with(TOWN, "assess", "-", AT).out())
                .containsPattern("Sauvegarde +1 +1 +\\d+\\n")
                .containsPattern("Thème +en place +absentes");
    }

    @Test
    void nothing_is_drawn_of_measures_that_nobody_spoke_of() {
        assertThat(Run.with(Run.betton(), "assess", "-", AT, "--format=html").out())
                .doesNotContain(TITLE)
                .doesNotContain("<rect");
    }
}
