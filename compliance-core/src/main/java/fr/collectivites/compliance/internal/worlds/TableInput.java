package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.Optional;

/**
 * Where a table takes the code that it compares with a column: a fact, the answer to a question, or the answer where the
 * fact is not known.
 *
 * @param property the fact, if any
 * @param question the question, if any
 */
record TableInput(Optional<String> property, Optional<String> question) {

    private static final String QUESTION = "question:";
    private static final String ELSE = " | ";

    /** Reads {@code fact}, {@code question:id} or {@code fact | question:id}. */
    static TableInput of(String text) {
        if (text.startsWith(QUESTION)) {
            return new TableInput(Optional.empty(), Optional.of(text.substring(QUESTION.length())));
        }
        int otherwise = text.indexOf(ELSE + QUESTION);
        return otherwise < 0
                ? new TableInput(Optional.of(text), Optional.empty())
                : new TableInput(
                        Optional.of(text.substring(0, otherwise)),
                        Optional.of(text.substring(otherwise + ELSE.length() + QUESTION.length())));
    }

    FactDef fact(SubjectFacts self) {
        return Facts.named(self.type(), property.orElseThrow());
    }

    /** Whether the question gives the code for this subject. */
    boolean asksQuestion(SubjectFacts self) {
        return question.isPresent() && (property.isEmpty() || World.AS_IS.unknown(self, fact(self)));
    }
}
