package fr.collectivites.compliance.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonOutTest {

    @Test
    void the_compact_form_holds_no_space_and_escapes_only_what_it_must() {
        assertThat(sample(JsonOut.compact()).string())
                .isEqualTo(
                        "{\"é\":\"a\\\"\\\\/\\n\\u0001𝒳\u2028\",\"n\":[-9223372036854775808,true],\"o\":{},\"l\":[]}");
    }

    @Test
    void the_indented_form_is_laid_out_alike_on_every_machine() {
        assertThat(sample(JsonOut.indented()).string()).isEqualTo("""
                        {
                          "é": "a\\"\\\\/\\n\\u0001𝒳\u2028",
                          "n": [
                            -9223372036854775808,
                            true
                          ],
                          "o": {},
                          "l": []
                        }
                        """);
    }

    @Test
    void digits_are_ascii_under_an_arabic_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(JsonOut.compact().number(1234567).bytes()).isEqualTo("1234567".getBytes(StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void half_a_surrogate_pair_is_refused_and_not_replaced() {
        assertThatThrownBy(() -> JsonOut.compact().text("\ud800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonOut.compact().object().name("\udc00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonOut sample(JsonOut out) {
        return out.object()
                .text("é", "a\"\\/\n\u0001𝒳\u2028")
                .name("n")
                .array()
                .number(Long.MIN_VALUE)
                .truth(true)
                .endArray()
                .name("o")
                .object()
                .endObject()
                .name("l")
                .array()
                .endArray()
                .endObject();
    }
}
