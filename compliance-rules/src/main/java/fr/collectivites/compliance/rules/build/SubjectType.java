package fr.collectivites.compliance.rules.build;

import java.util.Map;

/** Finds what a pattern is about: its own type, or for a Conclusion the type that its question is asked of. */
final class SubjectType {

    private SubjectType() {}

    static String of(FactPattern pattern, Map<String, Question> questions) {
        if (!pattern.type().equals("Conclusion")) {
            return pattern.type();
        }
        return pattern.literal("question")
                .map(Operand.Text::value)
                .map(questions::get)
                .map(Question::subject)
                .flatMap(FactTypes::ofSubject)
                .orElse("Conclusion");
    }
}
