package fr.collectivites.compliance.internal.json;

import static fr.collectivites.compliance.internal.json.Documents.GOOD;
import static fr.collectivites.compliance.internal.json.Documents.patched;
import static fr.collectivites.compliance.internal.json.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.model.CollectivityKind;
import fr.collectivites.compliance.model.DataCategory;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.DpoRole;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Fact.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierReaderTest {

    @Test
    void a_good_document_gives_every_fact_it_holds() {
        Dossier dossier = read(GOOD);
        assertThat(dossier.collectivity().kind()).isEqualTo(Fact.of(CollectivityKind.COMMUNE));
        assertThat(dossier.collectivity().staff()).isEqualTo(Fact.of(30));
        assertThat(dossier.collectivity().dpo().role()).isEqualTo(Fact.of(DpoRole.SHARED_BODY));
        assertThat(dossier.collectivity().populations().toOptional().orElseThrow())
                .hasSize(2);
        assertThat(dossier.processings().get(0).dataCategories())
                .isEqualTo(Fact.of(Set.of(DataCategory.BANK, DataCategory.FAMILY)));
        assertThat(dossier.processings().get(0).startedOn()).isEqualTo(Fact.of(LocalDate.of(2024, 9, 1)));
        assertThat(dossier.incidents().get(0).awareAt()).isEqualTo(Fact.of(Instant.parse("2026-11-16T07:30:00Z")));
        assertThat(dossier.incidents().get(0).complaint().filed()).isEqualTo(Fact.of(true));
    }

    @Test
    void what_is_absent_or_null_is_unknown_and_not_false() {
        Dossier dossier = read(GOOD);
        assertThat(dossier.collectivity().website()).isEqualTo(Fact.unknown());
        assertThat(dossier.collectivity().listedSector()).isEqualTo(Fact.unknown());
        assertThat(dossier.collectivity().operator().size()).isEqualTo(Fact.unknown());
    }

    @Test
    void the_reason_of_an_unknown_fact_is_kept() {
        assertThat(read(GOOD).collectivity().cyberInsured()).isEqualTo(Fact.unknown(Reason.NOT_KNOWN_YET));
        String refused = patched("\"staff\": 30", "\"staff\": {\"unknown\": \"REFUSED\"}");
        assertThat(read(refused).collectivity().staff()).isEqualTo(Fact.unknown(Reason.REFUSED));
        String list = patched("[\"FAMILY\", \"BANK\"]", "{\"unknown\": \"NOT_ASKED\"}");
        assertThat(read(list).processings().get(0).dataCategories()).isEqualTo(Fact.unknown());
    }

    @Test
    void an_empty_list_of_a_fact_is_known_and_an_absent_one_is_not() {
        Dossier dossier = read("""
                {"schemaVersion": 1, "incidents": [{"key": "a", "natures": [], "notifications": []}, {"key": "b"}]}""");
        assertThat(dossier.incidents().get(0).natures()).isEqualTo(Fact.of(Set.of()));
        assertThat(dossier.incidents().get(0).notifications()).isEqualTo(Fact.of(List.of()));
        assertThat(dossier.incidents().get(1).natures()).isEqualTo(Fact.unknown());
        assertThat(dossier.incidents().get(1).notifications()).isEqualTo(Fact.unknown());
    }

    @Test
    void a_document_that_says_only_its_version_is_a_dossier_in_which_nothing_is_known() {
        Dossier empty = read("{\"schemaVersion\":1}");
        assertThat(empty).isEqualTo(Dossier.builder().build());
        assertThat(read("{\"incidents\":null,\"collectivity\":null,\"schemaVersion\":1}"))
                .isEqualTo(empty);
    }

    @Test
    void an_instant_is_the_same_whatever_the_offset_it_is_written_with() {
        String utc = patched("2026-11-16T08:30:00+01:00", "2026-11-16T07:30:00Z");
        String reunion = patched("2026-11-16T08:30:00+01:00", "2026-11-16T11:30+04:00");
        assertThat(read(utc)).isEqualTo(read(GOOD)).isEqualTo(read(reunion));
    }

    @Test
    void bytes_text_and_stream_give_the_same_dossier() throws IOException {
        DossierReader reader = DossierReader.within(InputLimits.defaults());
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(bytes)).isEqualTo(reader.read(GOOD));
        assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(reader.read(GOOD));
    }

    @Test
    void a_byte_order_mark_of_utf8_changes_nothing() {
        assertThat(read('\uFEFF' + GOOD)).isEqualTo(read(GOOD));
        byte[] marked = ('\uFEFF' + GOOD).getBytes(StandardCharsets.UTF_8);
        assertThat(DossierReader.within(InputLimits.defaults()).read(marked)).isEqualTo(read(GOOD));
    }

    @Test
    void a_text_is_kept_as_it_is_with_its_spaces_and_its_letters() {
        String name = patched("\"Toulouse\"", "\" L'Ha\\u00ff-\\ud835\\udcb3 \"");
        assertThat(read(name).collectivity().name()).isEqualTo(Fact.of(" L'Haÿ-𝒳 "));
    }
}
