package fr.collectivites.compliance.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ShapeMessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptySentence() throws IOException {
        Properties english = read("/ContributorValidationMessages.properties");
        Properties french = read("/ContributorValidationMessages_fr.properties");

        assertThat(french.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(french.values()).noneMatch(sentence -> sentence.toString().isBlank());
        assertThat(english.values()).noneMatch(sentence -> sentence.toString().isBlank());
    }

    private static Properties read(String resource) throws IOException {
        try (Reader reader =
                new InputStreamReader(ShapeMessagesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
