package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.finding.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks, once all packs are read, that the names they use exist and that values are values of their question. */
final class ReferenceCheck {

    private final Map<String, Pack> packs;
    private final Map<String, QuestionDef> questions;
    private final Map<String, ParameterDef> parameters;
    private final Names names;
    private final Problems problems;

    ReferenceCheck(
            Map<String, Pack> packs,
            Map<String, QuestionDef> questions,
            Map<String, ParameterDef> parameters,
            Names names,
            Problems problems) {
        this.packs = packs;
        this.questions = questions;
        this.parameters = parameters;
        this.names = names;
        this.problems = problems;
    }

    void check(References references, List<RuleDef> rules, Set<String> folders) {
        references.uses().forEach(this::use);
        for (Pack pack : packs.values()) {
            for (String other : pack.dependsOn()) {
                if (!folders.contains(other)) {
                    problems.unknown(
                            Place.of(pack.id() + "/pack.yaml"), "pack inconnu dans « depend » :", other, folders);
                }
            }
            pack.tables().values().forEach(table -> table.rows().forEach(this::row));
        }
        rules.forEach(this::rule);
    }

    private void use(References.Use use) {
        Optional<String> owner = names.pack(use.kind(), use.name());
        if (owner.isEmpty()) {
            problems.unknown(use.place(), use.kind().unknown(), use.name(), names.known(use.kind()));
            return;
        }
        Pack user = packs.get(use.pack());
        boolean foreign = !owner.get().equals(use.pack());
        if (user != null && foreign && !user.dependsOn().contains(owner.get())) {
            problems.add(
                    use.place(),
                    "« " + use.name() + " » est du pack « " + owner.get() + " », dont « " + user.id()
                            + " » ne dépend pas",
                    "ajouter « " + owner.get() + " » à « depend » de " + user.id() + "/pack.yaml");
        }
        ParameterDef parameter = parameters.get(use.name());
        if (use.kind() == References.Kind.PERIOD && parameter != null && parameter.type() != ParameterType.DURATION) {
            problems.add(
                    use.place(),
                    "« " + use.name() + " » est de type « " + parameter.type().code() + " »",
                    "donner pour délai un paramètre de type « duree »");
        }
    }

    private void row(TableRow row) {
        row.values().forEach((question, value) -> value(question, value, row.place()));
    }

    private void rule(RuleDef rule) {
        if (!packs.containsKey(rule.pack())) {
            problems.unknown(rule.place(), "pack inconnu :", rule.pack(), packs.keySet());
        }
        if (rule.verb() == Verb.CONCLUDE) {
            value(rule.question(), rule.value(), rule.place());
        }
    }

    private void value(String id, String value, Place place) {
        QuestionDef question = questions.get(id);
        if (question == null) {
            return;
        }
        Map<String, Answer> values = question.values();
        if (!values.containsKey(value)) {
            problems.unknown(place, "valeur inconnue de " + id + " :", value, values.keySet());
        }
    }
}
