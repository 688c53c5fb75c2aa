package example.urbanism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Masks who asks for a permit: every heading goes that is not known to name nobody, and in the rest the applicant's
 * names, addresses of mail and telephone numbers.
 *
 * <p>It does not read drawings, nor find a neighbour named in free text: a person reads the file before it goes online.
 */
public final class Anonymiser {

    /** What stands for what was masked. */
    public static final String MASK = "[masqué]";

    /** A heading that is not here is masked whole: whoever fills in the file may name a person under any other word. */
    private static final Set<String> NAMELESS = Set.of("Terrain", "Projet", "Décision");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)33\\h?(?:\\(0\\)\\h?)?|0)[1-9](?:[\\h.-]?\\d{2}){4}(?!\\d)");
    private static final Pattern TITLE = Pattern.compile("^(?:M\\.|Mme|Monsieur|Madame)\\s+");
    private static final int SHORTEST_NAME = 3;

    /** Returns the same file without the persons. */
    public PermitFile mask(PermitFile file) {
        List<Pattern> names = names(file);
        Map<String, String> masked = new LinkedHashMap<>();
        file.headings()
                .forEach((heading, content) ->
                        masked.put(heading, NAMELESS.contains(heading) ? masked(content, names) : MASK));
        return new PermitFile(file.number(), masked);
    }

    /** Says whether nothing is left to mask. */
    public boolean clean(PermitFile file) {
        return mask(file).equals(file);
    }

    private static String masked(String content, List<Pattern> names) {
        String text = PHONE.matcher(MAIL.matcher(content).replaceAll(MASK)).replaceAll(MASK);
        for (Pattern name : names) {
            text = name.matcher(text).replaceAll(MASK);
        }
        return text;
    }

    /** The whole name without its title, then each of its words that is long enough not to be a common one. */
    private static List<Pattern> names(PermitFile file) {
        String whole = TITLE.matcher(file.headings().getOrDefault("Demandeur", ""))
                .replaceFirst("")
                .strip();
        List<Pattern> names = new ArrayList<>();
        if (!whole.isEmpty() && !whole.equals(MASK)) {
            names.add(word(whole));
            for (String part : whole.split("[ ,]+")) {
                if (part.length() >= SHORTEST_NAME) {
                    names.add(word(part));
                }
            }
        }
        return names;
    }

    private static Pattern word(String name) {
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
