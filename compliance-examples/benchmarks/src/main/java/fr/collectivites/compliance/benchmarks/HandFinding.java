package fr.collectivites.compliance.benchmarks;

import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What hand-written code says of one question: its answer, why, on which articles, and when it is due. */
record HandFinding(
        String question,
        String subject,
        Answer answer,
        String value,
        Status status,
        List<Because> because,
        List<String> articles,
        Optional<Instant> due) {

    /** The order in which findings are given. */
    static final Comparator<HandFinding> ORDER =
            Comparator.comparing(HandFinding::question).thenComparing(HandFinding::subject);

    /** One step of the reasoning: a branch of the code and the values that it read. */
    record Because(String branch, List<Read> read) {}

    /** One value read. */
    record Read(String name, String value) {
        static Read of(String name, Object value) {
            return new Read(name, String.valueOf(value));
        }
    }
}
