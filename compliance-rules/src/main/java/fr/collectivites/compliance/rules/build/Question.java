package fr.collectivites.compliance.rules.build;

import java.util.List;

/**
 * What a pack says of a question, as far as rules need it.
 *
 * @param id the identifier
 * @param subject the list that it is asked of, as {@code incidents}
 * @param values the values that rules may test, and conclude unless it is computed
 * @param computed whether the core answers it, so that no rule may
 */
record Question(String id, String subject, List<String> values, boolean computed) {

    private static final List<String> TIMELINESS = List.of("IN_TIME", "LATE", "RUNNING", "MISSED");
    private static final List<String> VALIDITY = List.of("RUNNING", "MISSED");

    /**
     * The question whether what this duty asks was done in time, which the core answers when it has a deadline; where
     * no fact says that it was done, as for a validity, it runs or is over.
     */
    Question timeliness(boolean done) {
        return new Question(id + ":delai", subject, done ? TIMELINESS : VALIDITY, true);
    }
}
