package fr.collectivites.compliance.internal.lint;

import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.PackProblem;
import fr.collectivites.compliance.internal.packs.Place;
import fr.collectivites.compliance.internal.packs.QuestionDef;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.text.NearestName;
import java.util.List;
import java.util.stream.Stream;

/** Every fact that a deadline names is one of the subject of its question; what kind of fact it is, is not checked. */
public final class DeadlineFacts {

    private DeadlineFacts() {}

    /**
     * Checks the deadlines of all questions.
     *
     * @param book the packs, not null
     * @return the problems, by place; not null
     */
    public static List<PackProblem> check(RuleBook book) {
        return book.questions().values().stream()
                .flatMap(question -> question.deadlines().stream()
                        .flatMap(DeadlineFacts::facts)
                        .flatMap(fact -> problem(question, fact)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> facts(DeadlineDef deadline) {
        Stream<String> suspension = deadline.suspension().stream()
                .flatMap(facts -> Stream.of(facts.doubt(), facts.withoutDelay(), facts.asked(), facts.established()));
        return Stream.of(deadline.from().stream(), deadline.done().stream(), suspension)
                .flatMap(names -> names);
    }

    private static Stream<PackProblem> problem(QuestionDef question, String fact) {
        FactType type = FactTypes.byListName(question.subject()).orElseThrow();
        if (type.fact(fact).isPresent()) {
            return Stream.empty();
        }
        List<String> known = type.facts().stream().map(FactDef::property).toList();
        Place place = question.place();
        return Stream.of(new PackProblem(
                place.file(),
                place.line(),
                place.column(),
                "échéance de « " + question.id() + " » : fait « " + fact + " » inconnu de " + type.name(),
                "corriger le nom (" + known.size() + " noms connus)",
                NearestName.of(fact, known)));
    }
}
