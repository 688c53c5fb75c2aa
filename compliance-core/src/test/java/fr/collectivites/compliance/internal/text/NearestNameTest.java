package fr.collectivites.compliance.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    @Test
    void a_letter_too_many_too_few_or_wrong_is_recognised() {
        List<String> known = List.of("gravite", "nature", "sujet");
        assertThat(NearestName.of("gravitee", known)).contains("gravite");
        assertThat(NearestName.of("natur", known)).contains("nature");
        assertThat(NearestName.of("sojet", known)).contains("sujet");
    }

    @Test
    void a_name_that_is_too_different_is_not_proposed() {
        assertThat(NearestName.of("population", List.of("gravite", "nature"))).isEmpty();
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }

    @Test
    void the_first_in_the_alphabet_wins_among_equals() {
        assertThat(NearestName.of("bat", List.of("rat", "cat"))).contains("cat");
    }

    @Test
    void case_does_not_count_even_on_a_turkish_machine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(NearestName.of("GUIDE", List.of("guide"))).contains("guide");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void a_known_name_is_its_own_nearest(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String name) {
        assertThat(NearestName.of(name, List.of(name))).contains(name);
    }
}
