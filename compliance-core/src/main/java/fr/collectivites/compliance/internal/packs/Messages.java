package fr.collectivites.compliance.internal.packs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The wording of packs in both languages; both have the same keys.
 *
 * @param french the French texts by key, not null
 * @param english the English texts by key, not null
 */
public record Messages(Map<String, String> french, Map<String, String> english) {

    /** Copies the maps. */
    public Messages {
        french = Sorted.copy(french);
        english = Sorted.copy(english);
    }

    /**
     * Finds a text.
     *
     * @param key the key, such as {@code question.nis2.soumission}, not null
     * @param locale English for an English locale, French for any other, not null
     * @return the text with its placeholders; empty when there is none, as for a question without a remedy
     */
    public Optional<String> text(String key, Locale locale) {
        return Optional.ofNullable((locale.getLanguage().equals("en") ? english : french).get(key));
    }
}
