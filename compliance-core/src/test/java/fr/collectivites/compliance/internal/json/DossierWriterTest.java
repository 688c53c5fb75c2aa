package fr.collectivites.compliance.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.model.BreachNature;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Fact.Reason;
import fr.collectivites.compliance.model.Incident;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DossierWriterTest {

    private final DossierReader reader = DossierReader.within(InputLimits.defaults());

    @Property(tries = 300)
    void every_dossier_is_read_back_as_it_was(@ForAll long seed) {
        Dossier dossier = RandomDossiers.dossier(seed, (seed & 3) / 3.0, 3);
        byte[] compact = DossierWriter.compact(dossier);
        assertThat(reader.read(compact)).isEqualTo(dossier);
        assertThat(reader.read(DossierWriter.indented(dossier))).isEqualTo(dossier);
        assertThat(DossierWriter.compact(reader.read(compact))).isEqualTo(compact);
    }

    @Test
    void what_is_not_said_is_left_out_and_the_order_is_that_of_the_records() {
        Incident incident = Incident.builder("INC-1")
                .awareAt(Instant.parse("2026-11-16T07:30:00Z"))
                .natures(BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY)
                .build();
        Dossier dossier = dossier(Collectivity.builder().name("Saint-Étienne").build(), incident);
        assertThat(new String(DossierWriter.compact(dossier), StandardCharsets.UTF_8))
                .isEqualTo("{\"schemaVersion\":1,\"collectivity\":{\"name\":\"Saint-Étienne\"},\"incidents\":[{\"key\":"
                        + "\"INC-1\",\"natures\":[\"CONFIDENTIALITY\",\"AVAILABILITY\"],"
                        + "\"awareAt\":\"2026-11-16T07:30:00Z\"}]}");
    }

    @Test
    void the_form_for_readers_has_line_feeds_and_two_spaces_on_every_machine() {
        assertThat(new String(
                        DossierWriter.indented(dossier(Collectivity.builder().build())), StandardCharsets.UTF_8))
                .isEqualTo("{\n  \"schemaVersion\": 1\n}\n");
    }

    @Test
    void a_text_or_a_year_that_could_not_be_read_back_is_not_written() {
        Dossier half = dossier(Collectivity.builder().name("a\ud800").build());
        assertThatThrownBy(() -> DossierWriter.compact(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be a text without control characters or unpaired surrogates");
        Incident late = Incident.builder("x")
                .awareAt(Instant.parse("+10000-01-01T00:00:00Z"))
                .build();
        Dossier far = dossier(Collectivity.builder().build(), late);
        assertThatThrownBy(() -> DossierWriter.compact(far))
                .hasMessage("awareAt is in the year 10000, allowed: 1 to 9999");
    }

    @Test
    void a_reason_is_written_unless_nobody_was_asked() {
        RecordShape shape = RecordShape.of(Collectivity.class);
        assertThat(shape.byName().get("staff").absent()).isEqualTo(Fact.unknown(Reason.NOT_ASKED));
        Dossier dossier = reader.read("{\"schemaVersion\":1,\"collectivity\":{\"staff\":{\"unknown\":\"REFUSED\"}}}");
        assertThat(new String(DossierWriter.compact(dossier), StandardCharsets.UTF_8))
                .isEqualTo("{\"schemaVersion\":1,\"collectivity\":{\"staff\":{\"unknown\":\"REFUSED\"}}}");
    }

    private static Dossier dossier(Collectivity collectivity, Incident... incidents) {
        return Dossier.builder().collectivity(collectivity).incidents(incidents).build();
    }
}
