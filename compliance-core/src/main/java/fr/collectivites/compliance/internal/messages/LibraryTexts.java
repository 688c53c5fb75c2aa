package fr.collectivites.compliance.internal.messages;

import fr.collectivites.compliance.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of the library itself, from UTF-8 resources; places are {@code {0}}, {@code {1}}. */
final class LibraryTexts {

    private static final Map<Language, LibraryTexts> LOADED = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private LibraryTexts(Language language) {
        String name = "/fr/collectivites/compliance/wording_" + language.code() + ".properties";
        try (InputStream in = LibraryTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path: rebuild the library");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Patterns with numbers alone: names of days and months differ between versions of the JDK's locale data.
        day = DateTimeFormatter.ofPattern(texts.getProperty("date.jour"), language.locale());
        moment = DateTimeFormatter.ofPattern(texts.getProperty("date.instant"), language.locale());
    }

    static LibraryTexts in(Language language) {
        return LOADED.computeIfAbsent(language, LibraryTexts::new);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    String textOr(String key, String otherwise) {
        return texts.getProperty(key, otherwise);
    }

    String text(String key, Object... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no sentence for " + key));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    String day(LocalDate date) {
        return texts.getProperty("jour." + date.getDayOfWeek().getValue()) + " " + day.format(date);
    }

    String moment(OffsetDateTime instant) {
        return texts.getProperty("jour." + instant.getDayOfWeek().getValue()) + " " + moment.format(instant);
    }
}
