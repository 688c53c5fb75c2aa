package fr.collectivites.compliance.rules.scenarios;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.wording.Language;
import fr.collectivites.compliance.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All that a reader sees of a finding, in both languages; it judges no style, only that every place was filled. */
final class Sentences {

    private final List<Wording> wordings;

    Sentences(Compliance compliance) {
        this.wordings =
                Arrays.stream(Language.values()).map(compliance::wording).toList();
    }

    /** The sentences in which a place such as {@code {pack.value}} was left as it is written. */
    List<String> unfilled(Finding finding) {
        return wordings.stream()
                .flatMap(wording -> all(wording, finding))
                .filter(sentence -> sentence.contains("{"))
                .distinct()
                .toList();
    }

    private static Stream<String> all(Wording wording, Finding finding) {
        return Stream.of(
                        Stream.of(wording.question(finding.question()), wording.answer(finding)),
                        finding.possible().stream().map(value -> wording.value(finding.question(), value)),
                        finding.because().stream().map(wording::reason),
                        finding.missing().stream().map(wording::ask),
                        wording.unlessProven(finding).stream(),
                        wording.remedies(finding).stream(),
                        finding.deadline().stream().map(wording::deadline),
                        finding.deadline().stream().flatMap(deadline -> wording.working(deadline).stream()),
                        finding.citations().stream().map(wording::citation))
                .flatMap(sentences -> sentences);
    }
}
