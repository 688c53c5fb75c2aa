package fr.collectivites.compliance.rules.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.finding.Diagnostic;
import fr.collectivites.compliance.finding.Evidence;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import fr.collectivites.compliance.model.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's own values, on the 72 hours in which a breach is notified. */
class OverlayTest {

    private static final String PERIOD = "incident.delai-notification-cnil";
    private static final String BREACH = """
            { "schemaVersion": 1, "collectivity": { "kind": "COMMUNE" },
              "incidents": [ { "key": "I", "role": "CONTROLLER", "personalData": true, "natures": ["CONFIDENTIALITY"],
                "awareAt": "2026-11-16T08:30:00+01:00", "declaredRisk": "HIGH", "exfiltration": true,
                "dataCategories": ["HEALTH"], "notifications": [] } ] }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_stricter_value_counts_and_is_said() throws IOException {
        Compliance own = with("valeurs: [ { depuis: 2026-01-01, valeur: 48 heures } ]");

        assertThat(Duration.between(
                        OffsetDateTime.parse("2026-11-16T08:30:00+01:00"),
                        deadline(own, "2026-11-16").strict()))
                .isEqualTo(Duration.ofHours(48));
        Finding finding = ask(own, "2026-11-16");
        assertThat(finding.because())
                .flatExtracting(reason -> reason.evidence())
                .anyMatch(evidence -> evidence.kind() == Evidence.Kind.OVERLAY
                        && evidence.value().equals("48 heures (delai.yaml:2:12) ; loi : 72 heures"));
        assertThat(finding.diagnostics()).isEmpty();
    }

    @Test
    void a_laxer_value_is_refused_with_both_files_and_lines() {
        assertThatThrownBy(() -> with("valeurs: [ { depuis: 2026-01-01, valeur: 96 heures } ]"))
                .hasMessageContaining("delai.yaml:2:12")
                .hasMessageContaining("incident/parametres/delai-notification-cnil.yaml:")
                .hasMessageContaining("plus souple");
    }

    @Test
    void the_same_value_as_the_law_loosens_nothing() throws IOException {
        assertThat(ask(with("valeurs: [ { depuis: 2026-01-01, valeur: 72 heures } ]"), "2026-11-16")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_derogation_has_a_motive_and_an_end() {
        assertThatThrownBy(() -> with(
                        "valeurs: [ { depuis: 2026-01-01, valeur: 96 heures, derogation: true," + " motif: essai } ]"))
                .hasMessageContaining("« jusqu_a »");
        assertThatThrownBy(() -> with("valeurs: [ { depuis: 2026-01-01, jusqu_a: 2027-01-01, valeur: 96 heures,"
                        + " derogation: true } ]"))
                .hasMessageContaining("« motif »");
    }

    @Test
    void a_derogation_is_printed_while_it_runs_and_refused_after_its_end() throws IOException {
        Compliance own = with("valeurs: [ { depuis: 2026-01-01, jusqu_a: 2026-11-17, valeur: 96 heures,"
                + " derogation: true, motif: panne nationale } ]");

        assertThat(ask(own, "2026-11-16").diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.DEROGATION);
            assertThat(diagnostic.detail())
                    .contains(PERIOD, "96 heures", "72 heures", "2026-11-17", "panne nationale", "delai.yaml:2");
        });
        assertThat(hours(own, "2026-11-16")).isEqualTo(96);
        assertThat(hours(own, "2026-11-17")).isEqualTo(72);
        assertThat(ask(own, "2026-11-17").diagnostics())
                .singleElement()
                .asString()
                .contains("refusée");
    }

    @Test
    void an_answer_that_rests_on_no_own_value_is_as_before() throws IOException {
        Compliance own = with("valeurs: [ { depuis: 2026-01-01, jusqu_a: 2027-01-01, valeur: 96 heures,"
                + " derogation: true, motif: essai } ]");
        Dossier dossier = own.read(BREACH);
        AsOf day = asOf("2026-11-16");
        assertThat(own.ask(dossier, "nis2.soumission", "collectivity", day, Reading.GUIDE))
                .isEqualTo(Compliance.create().ask(dossier, "nis2.soumission", "collectivity", day, Reading.GUIDE));
    }

    @Test
    void a_value_without_an_order_and_an_unknown_name_are_refused() {
        assertThatThrownBy(() -> with("nis2.taille.comparaison", "valeurs: [ { depuis: 2026-01-01, valeur: TOTALE } ]"))
                .hasMessageContaining("sens");
        assertThatThrownBy(() -> with("incident.delai-notification-cnl", "valeurs: []"))
                .hasMessageContaining("vouliez-vous dire « " + PERIOD + " »");
    }

    @Test
    void the_digest_of_the_overlay_stands_beside_those_of_the_packs() throws IOException {
        Compliance own = with("valeurs: [ { depuis: 2026-01-01, valeur: 48 heures } ]");
        assertThat(own.digests()).containsKey("surcouche:" + folder.getFileName());
        assertThat(own.assess(own.read(BREACH), asOf("2026-11-16")).packs())
                .containsKey("surcouche:" + folder.getFileName());
    }

    private Compliance with(String values) throws IOException {
        return with(PERIOD, values);
    }

    private Compliance with(String id, String values) throws IOException {
        Files.writeString(folder.resolve("delai.yaml"), "id: " + id + "\n" + values + "\n");
        return Compliance.builder().overlay(folder).build();
    }

    private static Finding ask(Compliance compliance, String day) {
        return compliance
                .ask(compliance.read(BREACH), "violation.notification-cnil", "incidents/I", asOf(day), Reading.GUIDE)
                .orElseThrow();
    }

    private static FixedDeadline deadline(Compliance compliance, String day) {
        return (FixedDeadline) ask(compliance, day).deadline().orElseThrow();
    }

    private static long hours(Compliance compliance, String day) {
        return Duration.between(
                        OffsetDateTime.parse("2026-11-16T08:30:00+01:00"),
                        deadline(compliance, day).strict())
                .toHours();
    }

    private static AsOf asOf(String day) {
        return AsOf.of(LocalDate.parse(day), ZoneId.of("Europe/Paris"));
    }
}
