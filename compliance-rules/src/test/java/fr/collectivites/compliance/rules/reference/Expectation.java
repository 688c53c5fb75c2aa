package fr.collectivites.compliance.rules.reference;

import fr.collectivites.compliance.deadline.Deadline;
import fr.collectivites.compliance.deadline.FixedDeadline;
import fr.collectivites.compliance.deadline.OpenDeadline;
import fr.collectivites.compliance.deadline.Period;
import fr.collectivites.compliance.deadline.WithoutDelay;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.wording.Wording;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a finding must say, by the names that tables use. */
final class Expectation {

    /** What the finding says under each name, to be compared with the wanted value as text. */
    private static final Map<String, Function<Finding, Object>> SAYINGS = Map.of(
            "answer", Finding::answer,
            "status", Finding::status,
            "strict", finding -> fixed(finding).map(fixed -> fixed.strict().toInstant()),
            "due", finding -> fixed(finding).map(fixed -> fixed.due().toInstant()),
            "withoutDelay", finding -> finding.deadline().orElse(null) instanceof WithoutDelay,
            "period", finding -> fixed(finding).flatMap(FixedDeadline::period).map(Period::text),
            "awaits", Expectation::awaits);

    private static final Set<String> INSTANTS = Set.of("strict", "due");

    private Expectation() {}

    static Optional<String> difference(String name, Object wanted, Finding finding, Wording wording) {
        return switch (name) {
            case "value" -> oneOf(finding, wanted);
            case "possible" -> same(name, new TreeSet<>(texts(wanted)), new TreeSet<>(finding.possible()));
            case "missing" -> within(name, texts(wanted), missing(finding));
            case "article" -> within(name, texts(wanted), articles(finding));
            case "evidence" -> within(name, List.of(String.valueOf(wanted)), evidence(finding));
            case "says" -> says(String.valueOf(wanted), finding, wording);
            default -> same(name, wanted(name, wanted), unwrap(SAYINGS.get(name).apply(finding)));
        };
    }

    private static Object wanted(String name, Object value) {
        return INSTANTS.contains(name)
                ? OffsetDateTime.parse(String.valueOf(value)).toInstant()
                : value;
    }

    private static Optional<String> oneOf(Finding finding, Object wanted) {
        return finding.value().filter(texts(wanted)::contains).isPresent()
                ? Optional.empty()
                : Optional.of("value: wanted " + wanted + ", found "
                        + finding.value().orElse("none certain of " + finding.possible()));
    }

    private static Optional<String> says(String words, Finding finding, Wording wording) {
        List<String> sentences = finding.because().stream().map(wording::reason).toList();
        return sentences.stream()
                        .anyMatch(sentence -> sentence.replace('\u00a0', ' ').contains(words))
                ? Optional.empty()
                : Optional.of("says: wanted " + words + ", found " + sentences);
    }

    private static Optional<String> same(String name, Object wanted, Object found) {
        return String.valueOf(wanted).equals(String.valueOf(found))
                ? Optional.empty()
                : Optional.of(name + ": wanted " + wanted + ", found " + found);
    }

    private static Optional<String> within(String name, List<String> wanted, Set<String> found) {
        return found.containsAll(wanted)
                ? Optional.empty()
                : Optional.of(name + ": wanted " + wanted + ", found " + found);
    }

    private static Object unwrap(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("nothing")
                : value;
    }

    private static Optional<FixedDeadline> fixed(Finding finding) {
        return finding.deadline().filter(FixedDeadline.class::isInstance).map(FixedDeadline.class::cast);
    }

    private static Object awaits(Finding finding) {
        Deadline deadline = finding.deadline().orElse(null);
        return deadline instanceof OpenDeadline open
                ? open.awaited().substring(open.awaited().lastIndexOf('/') + 1)
                : "nothing";
    }

    private static Set<String> missing(Finding finding) {
        return finding.missing().stream().map(missing -> missing.fact()).collect(Collectors.toSet());
    }

    private static Set<String> articles(Finding finding) {
        return finding.citations().stream()
                .map(citation -> citation.source() + ":" + citation.article())
                .collect(Collectors.toSet());
    }

    private static Set<String> evidence(Finding finding) {
        return finding.because().stream()
                .flatMap(reason -> reason.evidence().stream())
                .map(evidence -> "{" + evidence.name() + "=" + evidence.value() + "}")
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Object wanted) {
        return wanted instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(wanted));
    }
}
