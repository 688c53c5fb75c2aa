package fr.collectivites.compliance.internal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.deadline.DeadlineStep;
import fr.collectivites.compliance.finding.Status;
import fr.collectivites.compliance.internal.projection.FactEntry;
import fr.collectivites.compliance.law.LegalForce;
import fr.collectivites.compliance.wording.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's own sentences: complete in both languages. */
class LibraryTextsTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("fr")).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasItsSentence(String key) {
        for (Language language : Language.values()) {
            assertThat(LibraryTexts.in(language).find(key)).as(key).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSentenceThatDoesNotExistIsRefused(Language language) {
        assertThatThrownBy(() -> LibraryTexts.in(language).text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sentence for no.such.key");
    }

    private static Stream<String> codes() {
        return Stream.of(
                        Stream.of(Status.values()).map(status -> "statut." + status),
                        Stream.of(LegalForce.values()).map(force -> "force." + force),
                        Stream.of(FactEntry.Knower.values()).map(knower -> "qui." + knower),
                        Stream.of(DeadlineStep.Code.values()).map(code -> "etape." + code))
                .flatMap(keys -> keys);
    }

    private static Object keys(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(
                LibraryTexts.class.getResourceAsStream(
                        "/fr/collectivites/compliance/wording_" + language + ".properties"),
                StandardCharsets.UTF_8));
        return texts.stringPropertyNames();
    }
}
