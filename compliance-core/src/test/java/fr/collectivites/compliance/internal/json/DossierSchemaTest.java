package fr.collectivites.compliance.internal.json;

import static fr.collectivites.compliance.internal.json.Documents.GOOD;
import static fr.collectivites.compliance.internal.json.Documents.patched;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema shipped, held against the records and against another implementation of JSON Schema. */
class DossierSchemaTest {

    private static final Path FILE = Path.of("src/main/resources" + DossierSchema.RESOURCE);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaGenerator.generate());

    @Test
    void the_schema_shipped_is_the_one_that_the_records_give() throws IOException {
        String generated = SchemaGenerator.generate();
        if (Boolean.getBoolean("generate")) {
            Files.writeString(FILE, generated, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(FILE))
                .as("the records or the dictionary changed: rewrite the schema with"
                        + " mvn -pl compliance-core test -Dtest=DossierSchemaTest -Dgenerate=true")
                .isEqualTo(generated);
    }

    @Test
    void the_schema_is_on_the_class_path() {
        assertThat(DossierSchema.text()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void the_good_document_is_valid() {
        assertThat(SCHEMA.validate(GOOD, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate("{\"schemaVersion\":1,\"incidents\":null}", InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 50)
    void every_dossier_that_is_written_is_valid(@ForAll long seed) {
        byte[] written = DossierWriter.compact(RandomDossiers.dossier(seed, 0.5, 2));
        assertThat(SCHEMA.validate(new String(written, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\": 1|\"schemaVersion\": 2",
                "\"schemaVersion\": 1,|",
                "\"cyberInsured\"|\"cyberInsurred\"",
                "\"COMMUNE\"|\"commune\"",
                "\"staff\": 30|\"staff\": 30.5",
                "\"staff\": 30|\"staff\": -1",
                "\"staff\": 30|\"staff\": {\"unknown\": \"REFUSD\"}",
                "\"staff\": 30|\"staff\": {}",
                "213105554|21310555",
                "2026-11-16T08:30:00+01:00|2026-11-16T08:30:00",
                "2024-09-01|2024-9-1",
                "\"FAMILY\", \"BANK\"|\"BANK\", \"BANK\"",
                "\"c-1\"|\"Jean Dupont\"",
                "{\"key\": \"INC-2\"}|{}",
            })
    void what_the_reader_refuses_by_its_form_the_schema_refuses_too(String from, String to) {
        String bad = patched(from, to == null ? "" : to);
        assertThat(Documents.problems(bad)).isNotEmpty();
        assertThat(SCHEMA.validate(bad, InputFormat.JSON)).isNotEmpty();
    }
}
