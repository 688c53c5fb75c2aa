package fr.collectivites.compliance.internal.json;

import static fr.collectivites.compliance.internal.json.Documents.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DossierFuzzTest {

    private static final byte[] DOCUMENT = GOOD.getBytes(StandardCharsets.UTF_8);

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "-",
            "1e9",
            "\\u0000",
            "\\ud800",
            "\"key\":",
            "\uFEFF",
            "é");

    @Property(tries = 2000)
    void random_bytes_are_read_whole_or_refused(@ForAll @Size(max = 200) byte[] bytes) {
        readWholeOrRefuse(bytes);
    }

    @Property(tries = 2000)
    void random_pieces_of_json_are_read_whole_or_refused(@ForAll("pieces") String document) {
        readWholeOrRefuse(document.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3000)
    void a_good_document_with_bytes_changed_is_read_whole_or_refused(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = DOCUMENT.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readWholeOrRefuse(bytes);
    }

    @Property(tries = 3000)
    void a_good_document_cut_and_glued_is_read_whole_or_refused(@ForAll long seed) {
        Random random = new Random(seed);
        int end = random.nextInt(GOOD.length());
        int start = random.nextInt(GOOD.length());
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        readWholeOrRefuse((GOOD.substring(0, end) + piece + GOOD.substring(start)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void a_document_is_read_alike_under_turkish_and_arabic_locales(@ForAll long seed) {
        Dossier dossier = RandomDossiers.dossier(seed, 0.3, 2);
        byte[] written = DossierWriter.compact(dossier);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "fr-FR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(DossierWriter.compact(dossier)).isEqualTo(written);
                assertThat(DossierReader.within(InputLimits.defaults()).read(written))
                        .isEqualTo(dossier);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void readWholeOrRefuse(byte[] document) {
        try {
            Dossier dossier = DossierReader.within(InputLimits.defaults()).read(document);
            assertThat(ShapeCheck.validate(dossier)).isEmpty();
            assertThat(DossierReader.within(InputLimits.defaults()).read(DossierWriter.compact(dossier)))
                    .isEqualTo(dossier);
        } catch (InvalidInputException refused) {
            assertThat(refused.problems())
                    .as(Arrays.toString(document))
                    .isNotEmpty()
                    .allSatisfy(problem -> {
                        assertThat(problem.line()).isPositive();
                        assertThat(problem.message()).hasSizeLessThan(2500);
                    });
        }
    }
}
