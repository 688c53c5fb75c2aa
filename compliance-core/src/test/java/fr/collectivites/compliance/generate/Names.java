package fr.collectivites.compliance.generate;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Spelling of generated names and heads of files. */
final class Names {

    private static final int COLUMNS = 120;

    private Names() {}

    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code CNIL_INITIAL} becomes {@code cnilInitial}. */
    static String camel(String code) {
        String words = Arrays.stream(code.toLowerCase(Locale.ROOT).split("_"))
                .map(Names::capitalised)
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    static String imports(Collection<String> types) {
        return new TreeSet<>(types).stream().map(t -> "import " + t + ";\n").collect(Collectors.joining());
    }

    /** A Javadoc comment of one sentence, on one line when it fits. */
    static String javadoc(String indent, String sentence) {
        String oneLine = indent + "/** " + sentence + " */\n";
        if (oneLine.length() <= COLUMNS + 1) {
            return oneLine;
        }
        int cut = sentence.lastIndexOf(' ', COLUMNS - indent.length() - 3);
        return indent + "/**\n" + indent + " * " + sentence.substring(0, cut) + "\n" + indent + " * "
                + sentence.substring(cut + 1) + "\n" + indent + " */\n";
    }
}
