package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The sentences of the program itself, in one language; those of the law come from the library. */
public final class Phrases {

    private final Language language;
    private final Properties texts = new Properties();

    /**
     * Reads the sentences of a language.
     *
     * @param language the language, never that of the machine, not null
     */
    public Phrases(Language language) {
        this.language = language;
        try (InputStream in = Phrases.class.getResourceAsStream("phrases_" + language.code() + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in, "phrases"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the language.
     *
     * @return the language, not null
     */
    public Language language() {
        return language;
    }

    /**
     * Returns a sentence with its places filled.
     *
     * @param key the key, not null
     * @param arguments what goes into {@code {0}}, {@code {1}}…, not null
     * @return the sentence, not null
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String text(String key, Object... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no sentence for " + key));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /**
     * Finds a sentence that need not exist.
     *
     * @param key the key, not null
     * @return the sentence; empty when there is none, not null
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /**
     * Words a number of things: the key ends in {@code .0}, {@code .1} or {@code .n}.
     *
     * @param key the start of the key, not null
     * @param count how many
     * @return the sentence, not null
     */
    public String count(String key, int count) {
        return text(key + (count == 0 ? ".0" : count == 1 ? ".1" : ".n"), number(count));
    }

    /**
     * Writes a number with the spaces or commas of the language, whatever the locale of the machine.
     *
     * @param number the number
     * @return the text, not null
     */
    public String number(long number) {
        String separator = language == Language.FRENCH ? "\u202f" : ",";
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, separator);
        }
        return digits.toString();
    }

    /**
     * Writes a day.
     *
     * @param day the day, not null
     * @return the text, in figures, not null
     */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date.day"), language.locale()).format(day);
    }

    /**
     * Writes an instant.
     *
     * @param instant the instant, not null
     * @param zone the legal time in which it is read, not null
     * @return the text, in figures, not null
     */
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(text("date.moment"), language.locale())
                .format(instant.atZone(zone));
    }
}
