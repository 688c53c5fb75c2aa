package fr.collectivites.compliance.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.wording.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"phrases", "help"})
    void both_languages_have_the_same_keys(String file) throws IOException {
        assertThat(read(file + "_en.properties").stringPropertyNames())
                .isEqualTo(read(file + "_fr.properties").stringPropertyNames());
    }

    @Test
    void every_question_on_board_has_a_theme() {
        Phrases phrases = new Phrases(Language.FRENCH);

        assertThat(Compliance.create().questions())
                .allSatisfy(question -> assertThat(
                                phrases.find("theme." + question.substring(0, question.indexOf('.'))))
                        .as(question)
                        .isPresent());
    }

    @Test
    void numbers_are_grouped_as_the_language_does() {
        assertThat(new Phrases(Language.FRENCH).number(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(new Phrases(Language.ENGLISH).number(999)).isEqualTo("999");
        assertThat(new Phrases(Language.ENGLISH).number(34_969)).isEqualTo("34,969");
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = PhrasesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
