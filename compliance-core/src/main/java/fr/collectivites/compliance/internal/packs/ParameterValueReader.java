package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.deadline.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads {@code valeur} or {@code alternatives}, according to the type of the parameter. */
final class ParameterValueReader {

    /** The word of packs for a repealed value, or nothing at all. */
    private static final String NOTHING = "aucune";

    private final ParameterType type;
    private final Function<String, Optional<ParameterValue>> periods;
    private final Problems problems;

    private ParameterValueReader(
            ParameterType type, Function<String, Optional<ParameterValue>> periods, Problems problems) {
        this.type = type;
        this.periods = periods;
        this.problems = problems;
    }

    /** A reader of values; empty when it is not known what they are. */
    static Optional<ParameterValueReader> of(
            Optional<ParameterType> type,
            Optional<Period.Regime> regime,
            Optional<Period.Nature> nature,
            Problems problems) {
        if (type.isEmpty() || (type.get() == ParameterType.DURATION && (regime.isEmpty() || nature.isEmpty()))) {
            return Optional.empty();
        }
        return Optional.of(new ParameterValueReader(
                type.get(), text -> period(text, regime.orElseThrow(), nature.orElseThrow()), problems));
    }

    /** No value, one, or several alternatives; empty, with a problem noted, when none can be read. */
    Optional<List<ParameterValue>> read(YamlMap map) {
        if (map.has("valeur") == map.has("alternatives")) {
            problems.add(
                    map.place(),
                    map.has("valeur") ? "« valeur » et « alternatives » ensemble" : "ni « valeur » ni « alternatives »",
                    "écrire l'une des deux");
            return Optional.empty();
        }
        return map.has("valeur") ? single(map) : alternatives(map);
    }

    private Optional<List<ParameterValue>> single(YamlMap map) {
        Optional<ScalarNode> node = map.scalar("valeur", "une valeur");
        if (node.isPresent() && node.get().getValue().equals(NOTHING)) {
            return Optional.of(List.of());
        }
        return node.flatMap(scalar -> value(scalar, map.valuePlace("valeur"))).map(List::of);
    }

    private Optional<List<ParameterValue>> alternatives(YamlMap map) {
        List<ParameterValue> found = new ArrayList<>();
        List<ScalarNode> nodes = map.scalars("alternatives");
        for (ScalarNode node : nodes) {
            value(node, YamlFile.place(map.place().file(), node)).ifPresent(found::add);
        }
        Set<ParameterValue> distinct = new HashSet<>(found);
        if (found.size() == nodes.size() && distinct.size() < Math.max(2, found.size())) {
            problems.add(
                    map.valuePlace("alternatives"),
                    "« alternatives » n'a pas deux valeurs différentes",
                    "écrire deux valeurs au moins, chacune une fois, ou « valeur »");
            return Optional.empty();
        }
        return found.size() == nodes.size() ? Optional.of(found) : Optional.empty();
    }

    private Optional<ParameterValue> value(ScalarNode node, Place place) {
        String text = node.getValue();
        Optional<ParameterValue> value = switch (type) {
            case WHOLE_NUMBER -> node.getTag().equals(Tag.INT) ? wholeNumber(text) : Optional.empty();
            case DURATION -> periods.apply(text);
            case CODE -> node.getTag().equals(Tag.STR) ? Optional.of(new ParameterValue.Code(text)) : Optional.empty();
            case YES_NO ->
                node.getTag().equals(Tag.BOOL)
                        ? Optional.of(new ParameterValue.YesNo(text.charAt(0) == 't' || text.charAt(0) == 'T'))
                        : Optional.empty();
        };
        if (value.isEmpty()) {
            problems.add(place, "« " + text + " » n'est pas de type « " + type.code() + " »", form(type));
        }
        return value;
    }

    private static Optional<ParameterValue> period(String text, Period.Regime regime, Period.Nature nature) {
        try {
            return Optional.of(new ParameterValue.Duration(Period.parse(text, regime, nature)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ParameterValue> wholeNumber(String digits) {
        try {
            return Optional.of(new ParameterValue.WholeNumber(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String form(ParameterType type) {
        return switch (type) {
            case WHOLE_NUMBER -> "écrire des chiffres sans espace ni guillemets, comme 30000";
            case DURATION ->
                "écrire un nombre et une unité, comme 72 heures (heures, jours, semaines, mois, ans) ;"
                        + " le régime heures-strictes ne compte que des heures";
            case CODE -> "écrire un code, comme TOTALE";
            case YES_NO -> "écrire true ou false, sans guillemets";
        };
    }
}
