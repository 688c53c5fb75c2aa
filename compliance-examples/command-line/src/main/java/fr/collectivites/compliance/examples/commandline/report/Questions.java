package fr.collectivites.compliance.examples.commandline.report;

import fr.collectivites.compliance.finding.Finding;
import fr.collectivites.compliance.finding.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions that would settle findings, each asked once and numbered, with what it would settle. */
final class Questions {

    /**
     * A question to ask.
     *
     * @param number its number
     * @param missing what is missing, as the first finding says it
     * @param settles the findings that it would settle, each with what it would decide there
     */
    record Question(int number, Missing missing, Map<Finding, Missing> settles) {

        String name() {
            return "Q" + number;
        }
    }

    private final Map<String, Question> byPath = new LinkedHashMap<>();

    /** Numbers the questions of findings, in their order. */
    Questions(List<Finding> findings) {
        for (Finding finding : findings) {
            for (Missing missing : finding.missing()) {
                byPath.computeIfAbsent(
                                missing.kind() + " " + missing.path(),
                                path -> new Question(byPath.size() + 1, missing, new LinkedHashMap<>()))
                        .settles()
                        .put(finding, missing);
            }
        }
    }

    List<Question> all() {
        return new ArrayList<>(byPath.values());
    }

    List<Question> of(Finding finding) {
        return byPath.values().stream()
                .filter(question -> question.settles().containsKey(finding))
                .toList();
    }
}
