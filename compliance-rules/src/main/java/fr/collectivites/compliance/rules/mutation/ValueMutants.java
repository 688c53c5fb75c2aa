package fr.collectivites.compliance.rules.mutation;

import fr.collectivites.compliance.internal.packs.ParameterDef;
import fr.collectivites.compliance.internal.packs.ParameterValue;
import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.law.DatedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Changes each dated value in turn: numbers and periods by one both ways, codes and truths for another, repeals away. */
final class ValueMutants {

    private final RuleGraph graph;
    private final OtherValues others;

    ValueMutants(RuleBook book, RuleGraph graph) {
        this.graph = graph;
        this.others = new OtherValues(book);
    }

    List<Mutant> of(RuleBook book) {
        List<Mutant> mutants = new ArrayList<>();
        for (ParameterDef parameter : book.parameters().values()) {
            for (DatedValue<ParameterValue> value : parameter.timeline().values()) {
                if (value.values().isEmpty()) {
                    mutants.add(repeal(parameter, value));
                    continue;
                }
                if (others.presenceAlone(parameter)) {
                    mutants.add(absence(parameter, value));
                    continue;
                }
                for (int i = 0; i < value.values().size(); i++) {
                    for (ParameterValue other : others.of(parameter, value.values().get(i))) {
                        List<ParameterValue> changed = new ArrayList<>(value.values());
                        changed.set(i, other);
                        mutants.add(change(parameter, value, value.values().get(i), changed, other));
                    }
                }
            }
        }
        return mutants;
    }

    private Mutant change(
            ParameterDef parameter,
            DatedValue<ParameterValue> value,
            ParameterValue from,
            List<ParameterValue> values,
            ParameterValue to) {
        return mutant(
                parameter,
                value,
                from.text() + ">" + to.text(),
                "« " + from.text() + " » changé en « " + to.text() + " »",
                from instanceof ParameterValue.WholeNumber number ? number.value() : Long.MIN_VALUE,
                with(parameter, value, values.stream().distinct().toList()));
    }

    /** Where rules ask only whether there is a value, another value changes nothing, and none does. */
    private Mutant absence(ParameterDef parameter, DatedValue<ParameterValue> value) {
        return mutant(
                parameter, value, ">aucune", "changé en « aucune »", Long.MIN_VALUE, with(parameter, value, List.of()));
    }

    private static List<DatedValue<ParameterValue>> with(
            ParameterDef parameter, DatedValue<ParameterValue> value, List<ParameterValue> values) {
        return parameter.timeline().values().stream()
                .map(dated -> dated != value
                        ? dated
                        : new DatedValue<>(dated.from(), values, dated.readings(), dated.provenance()))
                .toList();
    }

    /** Without a repeal, what was before goes on. */
    private Mutant repeal(ParameterDef parameter, DatedValue<ParameterValue> value) {
        List<DatedValue<ParameterValue>> timeline = parameter.timeline().values().stream()
                .filter(dated -> dated != value)
                .toList();
        return mutant(parameter, value, "aucune>", "« aucune » ôté", Long.MIN_VALUE, timeline);
    }

    private Mutant mutant(
            ParameterDef parameter,
            DatedValue<ParameterValue> value,
            String change,
            String sentence,
            long number,
            List<DatedValue<ParameterValue>> timeline) {
        String id = parameter.id();
        String since = value.from().map(day -> "" + day).orElse("inconnu") + readings(value);
        ParameterDef changed = parameter.withValues(timeline);
        List<String> readers = graph.readersOf(id);
        return new Mutant(
                new Survivor(
                        "valeur:" + id + "@" + since + ":" + change,
                        parameter.pack(),
                        place(parameter, value),
                        id + " depuis " + since + " : " + sentence,
                        readers.isEmpty()
                                ? "aucune règle ni échéance ne lit ce paramètre : l'ôter, ou le faire lire"
                                : "écrire un cas de " + String.join(" ou de ", readers)
                                        + " à la limite, un jour et sous une lecture où cette valeur compte"),
                book -> book.with(changed),
                trial -> graph.reads(trial.question(), id)
                        && parameter
                                .timeline()
                                .pick(trial.scenario().asOf(), trial.scenario().reading())
                                .filter(picked -> picked == value)
                                .isPresent(),
                trial -> likely(trial, id, number));
    }

    private int likely(Trial trial, String id, long number) {
        int near = number != Long.MIN_VALUE && near(trial.scenario().dossier(), number) ? 4 : 0;
        int clock = trial.finding().deadline().isPresent() && graph.names(trial.question(), id) ? 3 : 0;
        return near + clock + (trial.shows(id) ? 2 : 0) + (graph.names(trial.question(), id) ? 1 : 0);
    }

    private static boolean near(String dossier, long number) {
        return dossier.contains(":" + (number - 1))
                || dossier.contains(":" + number)
                || dossier.contains(":" + (number + 1));
    }

    private static String readings(DatedValue<ParameterValue> value) {
        return value.readings().isEmpty()
                ? ""
                : value.readings().stream()
                        .map(reading -> reading.name().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(",", "/", ""));
    }

    private static String place(ParameterDef parameter, DatedValue<ParameterValue> value) {
        var place = parameter.places().getOrDefault(value, parameter.place());
        return place.file() + ":" + place.line();
    }
}
