package fr.collectivites.compliance.rules.compare;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.internal.packs.OverlayValue;
import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.RuleBook;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes two dossiers alike: the same text, but for names that no rule reads and figures that no value of the law
 * parts.
 *
 * <p>Rules compare figures with dated values alone, so two figures on the same side of every value ever written are one.
 */
final class Likeness {

    private static final Pattern NAMES = Pattern.compile("\"(?:name|siren)\": ?\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern FIGURE =
            Pattern.compile("\"(?!schemaVersion|vintage)(\\w+)\": ?(-?\\d{1,18})(?![\\d.eE])");

    private final TreeSet<Long> cuts = new TreeSet<>();

    Likeness(RuleBook... books) {
        for (RuleBook book : books) {
            for (ParameterDef parameter : book.parameters().values()) {
                parameter.timeline().values().forEach(value -> value.values().forEach(this::cut));
            }
            book.overlay().values().stream().map(OverlayValue::value).forEach(this::cut);
        }
    }

    private void cut(ParameterValue value) {
        if (value instanceof ParameterValue.WholeNumber number) {
            cuts.add(number.value());
        } else if (value instanceof ParameterValue.Duration duration) {
            cuts.add((long) duration.period().amount());
        }
    }

    String of(Member member, Compliance compliance) {
        String text = NAMES.matcher(compliance.write(member.dossier())).replaceAll("");
        return member.zone() + " " + FIGURE.matcher(text).replaceAll(this::interval);
    }

    /** The value itself when the law names it, else the values of the law on both sides of it. */
    private String interval(java.util.regex.MatchResult figure) {
        long number = Long.parseLong(figure.group(2));
        String interval = cuts.contains(number) ? "=" + number : cuts.lower(number) + ".." + cuts.higher(number);
        return Matcher.quoteReplacement("\"" + figure.group(1) + "\":" + interval);
    }
}
