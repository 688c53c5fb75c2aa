package fr.collectivites.compliance.internal.messages;

import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;

/**
 * Words the values of the law as a reader writes them: {@code 50 000} in French, {@code 50,000} in English.
 *
 * <p>Codes are left as they are, and so is a whole number without a unit, such as a year.
 */
final class FigureWords {

    private static final int GROUP = 3;

    private final LibraryTexts texts;

    FigureWords(LibraryTexts texts) {
        this.texts = texts;
    }

    /** Words the values of a parameter as evidence holds them, one or several with bars between. */
    String word(ParameterDef parameter, String values) {
        return Arrays.stream(values.split(" \\| "))
                .map(value -> one(parameter, value))
                .collect(Collectors.joining(" | "));
    }

    /** Words a period in the form of {@code Period.text}. */
    String period(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 2) {
            return text;
        }
        String key = parts[0].equals("1") ? "duree.1." : "duree.";
        return parts[0] + " " + texts.textOr(key + parts[1], parts[1]);
    }

    private String one(ParameterDef parameter, String value) {
        if (parameter.type() == ParameterType.DURATION) {
            return period(value);
        }
        boolean counted = parameter.type() == ParameterType.WHOLE_NUMBER
                && parameter.unit().isPresent();
        return counted && value.chars().allMatch(Character::isDigit) ? grouped(value) : value;
    }

    private String grouped(String digits) {
        Deque<String> groups = new ArrayDeque<>();
        for (int end = digits.length(); end > 0; end -= GROUP) {
            groups.addFirst(digits.substring(Math.max(0, end - GROUP), end));
        }
        return String.join(texts.text("nombre.separateur"), groups);
    }
}
