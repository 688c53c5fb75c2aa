package fr.collectivites.compliance.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenValidatorTest {

    @Test
    void nothingGivenIsValid() {
        assertThat(new SirenValidator().isValid(null, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"213105554", "217500016", "732829320"})
    void aNumberWithItsKeyIsValid(String siren) {
        assertThat(SirenValidator.isSiren(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21310555", "2131055540", "213 105 554", "21310555A", "２１３１０５５５４"})
    void anythingButNineDigitsIsRefused(String text) {
        assertThat(SirenValidator.isSiren(text)).isFalse();
    }

    @Property
    void oneKeyAloneFitsEightDigits(@ForAll @IntRange(max = 99_999_999) int digits) {
        long keys = java.util.stream.IntStream.range(0, 10)
                .filter(key -> SirenValidator.isSiren(String.format(java.util.Locale.ROOT, "%08d%d", digits, key)))
                .count();

        assertThat(keys).isOne();
    }
}
