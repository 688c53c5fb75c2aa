package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.examples.commandline.Phrases;
import fr.collectivites.compliance.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups findings by what they are about, so that nobody reads sixty of them in a row. */
final class Themes {

    private final Phrases phrases;

    Themes(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Groups findings by theme and subject; themes come in the order of their first finding. */
    Map<String, List<Finding>> group(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()));
    }

    /** Groups anything by the theme of its question. */
    <T> Map<String, List<T>> groupByTheme(List<T> things, Function<T, String> question) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        thing -> theme(question.apply(thing)), LinkedHashMap::new, Collectors.toList()));
    }

    /** Words a subject; the body itself needs no name. */
    String subject(String subject) {
        int slash = subject.indexOf('/');
        if (slash < 0) {
            return phrases.find("subject." + subject).orElse(subject);
        }
        String list = subject.substring(0, slash);
        return phrases.find("subject." + list)
                .map(text -> text.replace("{0}", subject.substring(slash + 1)))
                .orElse(subject);
    }

    private String heading(Finding finding) {
        return theme(finding.question()) + " — " + subject(finding.subject());
    }

    /** Words the theme of a question; one that this program does not know yet goes by the name jurists gave it. */
    private String theme(String question) {
        String prefix = question.substring(0, Math.max(question.indexOf('.'), 0));
        return phrases.find("theme." + prefix).orElse(prefix);
    }
}
