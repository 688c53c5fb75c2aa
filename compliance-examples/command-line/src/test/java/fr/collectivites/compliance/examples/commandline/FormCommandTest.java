package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormCommandTest {

    @Test
    void a_birth_is_signed_for_by_each_parent_and_for_the_media_ticked_alone() {
        Run run = Run.of("form", "BIRTH", "--medium", "BULLETIN,WEBSITE", "--date", "2026-12-01");

        assertThat(run.code()).as(run.err()).isZero();
        // Lines are folded where they are full: what counts is the text.
        assertThat(run.out().replaceAll("\\s+", " "))
                .startsWith("Accord pour annoncer une naissance")
                .contains("☒ bulletin papier", "☒ site internet", "☐ réseaux sociaux")
                .contains("chacun des deux parents")
                .contains("bulletin papier, site internet")
                .contains("01/12/2026")
                .contains("à tout moment")
                .doesNotContain("{");
    }

    @Test
    void a_publication_of_a_dossier_gives_its_key_its_kind_and_its_medium() {
        Run run = Run.with(
                Samples.text("bulletin"), "form", "--dossier=-", "--publication=photo-classe", "--format=json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode form = JsonMapper.shared().readTree(run.out());
        assertThat(form.path("item").asString()).isEqualTo("PHOTO");
        assertThat(form.path("publication").asString()).isEqualTo("photo-classe");
        assertThat(form.path("media").get(0).asString()).isEqualTo("site internet");
        assertThat(form.path("text").asString()).contains("photo-classe").doesNotContain("{");
    }

    @Test
    void the_page_can_be_printed_and_signed() {
        String page = Run.of("form", "MARRIAGE", "--format=html").out();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Accord pour annoncer un mariage</h1>", "☐ bulletin papier", "signature ……");
    }

    @Test
    void what_no_consent_is_asked_for_has_no_form() {
        Run run = Run.of("form", "MENU");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("MENU", "BIRTH, ");
    }

    @Test
    void says_what_is_missing_or_unknown() {
        assertThat(Run.of("form").err()).contains("--dossier");
        assertThat(Run.of("form", "BIRTHS").err()).contains("BIRTHS", "BIRTH, BIRTH_PHOTO");
        assertThat(Run.with(Samples.text("bulletin"), "form", "--dossier=-", "--publication=photo")
                        .err())
                .contains("photo-classe");
    }
}
