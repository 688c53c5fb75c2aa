package fr.collectivites.compliance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MaskingKeyTest {

    private static final byte[] SECRET =
            "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void masks_as_hmac_sha_256_does_and_into_a_key_of_the_model() {
        String mask = MaskingKey.of(SECRET).mask("consents", "C1");

        assertThat(mask).isEqualTo("m-3ac8c5ac8d9dfc5e9a3fc41338ecd80f").matches("[A-Za-z0-9._-]{1,64}");
    }

    @Test
    void the_same_text_has_one_pseudonym_a_kind_and_a_dossier() {
        MaskingKey key = MaskingKey.of(SECRET);

        assertThat(key.mask("person", "C1"))
                .isEqualTo(MaskingKey.of(SECRET).mask("person", "C1"))
                .isNotEqualTo(key.mask("consents", "C1"))
                .isNotEqualTo(MaskingKey.draw(new SecureRandom()).mask("person", "C1"));
    }

    @Test
    void a_stored_key_masks_as_the_drawn_one() {
        MaskingKey drawn = MaskingKey.draw(new SecureRandom());

        assertThat(MaskingKey.of(drawn.secret()).mask("person", "P")).isEqualTo(drawn.mask("person", "P"));
    }

    @Test
    void a_shredded_key_masks_nothing_and_gives_nothing_away() {
        MaskingKey key = MaskingKey.of(SECRET);
        key.shred();
        key.shred();

        assertThatThrownBy(() -> key.mask("person", "P"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shredded");
        assertThatThrownBy(key::secret).isInstanceOf(IllegalStateException.class);
        assertThat(key.toString()).isEqualTo("masking key");
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> MaskingKey.of(Arrays.copyOf(SECRET, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31 bytes")
                .hasMessageContaining("at least 32");
    }
}
