package fr.collectivites.compliance.rules.build;

import java.util.List;
import java.util.Optional;

/** Checks what a rule says: its verb against its storey, its subject and its value against its question. */
final class ActionLint {

    private static final List<String> STATUSES =
            List.of("SATISFIED", "DUE", "OVERDUE", "VIOLATED", "REVIEW", "ANTICIPATED", "NOT_APPLICABLE");

    private final Catalog catalog;
    private final Problems problems;

    ActionLint(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    void check(DrlRule rule) {
        rule.action().ifPresent(action -> check(rule, action));
    }

    private void check(DrlRule rule, Action action) {
        Source source = rule.source();
        String storey = rule.value("Etage");
        if (!storey.isEmpty() && action.concludes() == storey.equals("verifier")) {
            problems.add(
                    source.of(
                            action.verb(),
                            action.variableOffset() - action.verb().length() - 3),
                    action.verb() + " in a rule of the storey " + storey,
                    action.concludes()
                            ? "a rule that verifies uses constater"
                            : "only a rule of the storey verifier observes");
        }
        Optional<Question> question = Optional.ofNullable(
                        catalog.questions(source.pack()).get(rule.value("Question")))
                .filter(asked -> !asked.computed());
        List<String> values =
                action.concludes() ? question.map(Question::values).orElse(List.of()) : STATUSES;
        if (!values.isEmpty() && !values.contains(action.value())) {
            problems.add(
                    source.at(action.valueOffset()),
                    "unknown " + (action.concludes() ? "answer" : "status") + " \"" + action.value() + "\"",
                    NearestName.remedy(action.value(), values));
        }
        question.ifPresent(asked -> checkSubject(rule, action, asked));
    }

    private void checkSubject(DrlRule rule, Action action, Question question) {
        Optional<String> bound = rule.patterns().stream()
                .filter(pattern ->
                        pattern.binding().filter(action.variable()::equals).isPresent())
                .map(pattern -> type(rule, pattern))
                .findFirst();
        Optional<String> expected = FactTypes.ofSubject(question.subject());
        Position at = rule.source().at(action.variableOffset());
        if (bound.isEmpty()) {
            problems.add(
                    at,
                    "no pattern is bound to " + action.variable(),
                    "write " + action.variable() + " : " + expected.orElse("…") + "( … )");
        } else if (expected.isPresent() && !expected.equals(bound)) {
            problems.add(
                    at,
                    "subject of type " + bound.get(),
                    question.id() + " is asked of " + question.subject() + ": bind one of type " + expected.get());
        }
    }

    private String type(DrlRule rule, FactPattern pattern) {
        return SubjectType.of(pattern, catalog.questions(rule.source().pack()));
    }
}
