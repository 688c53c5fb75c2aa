package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.finding.Answer;
import fr.collectivites.compliance.finding.Nature;
import fr.collectivites.compliance.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a question of {@code pack.yaml}. */
final class QuestionReader {

    private final String pack;
    private final Problems problems;
    private final References references;

    QuestionReader(String pack, Problems problems, References references) {
        this.pack = pack;
        this.problems = problems;
        this.references = references;
    }

    Optional<QuestionDef> read(String id, YamlMap map, Place place) {
        map.onlyKeys("sujet", "nature", "valeurs", "prudence", "gravite", "echeances", "note");
        Optional<String> subject = map.oneOf("sujet", QuestionDef.SUBJECTS.toArray(String[]::new), name -> name);
        Optional<Nature> nature = map.oneOf("nature", Nature.values(), QuestionReader::code);
        Optional<Severity> severity = map.oneOf("gravite", Severity.values(), QuestionReader::code);
        Map<String, Answer> values = values(map);
        boolean readable = !values.isEmpty() && values.size() == declared(map);
        if (map.mapIfAny("valeurs").filter(byValue -> byValue.keys().isEmpty()).isPresent()) {
            problems.add(map.place("valeurs"), "« valeurs » est vide", "écrire { VALEUR: OUI, AUTRE: NON }");
        }
        List<String> prudence = readable ? prudence(map, values) : List.of();
        List<DeadlineDef> deadlines = new ArrayList<>();
        for (YamlMap deadline : map.maps("echeances")) {
            deadline(deadline, values).ifPresent(deadlines::add);
        }
        if (subject.isEmpty() || nature.isEmpty() || severity.isEmpty() || !readable) {
            return Optional.empty();
        }
        return Optional.of(new QuestionDef(
                id, pack, subject.get(), nature.get(), values, prudence, severity.get(), deadlines, place));
    }

    private Map<String, Answer> values(YamlMap map) {
        Map<String, Answer> values = new LinkedHashMap<>();
        if (!map.has("valeurs")) {
            values.put("YES", Answer.YES);
            values.put("NO", Answer.NO);
            return values;
        }
        Answer[] answers = {Answer.YES, Answer.NO};
        map.mapIfAny("valeurs").ifPresent(byValue -> {
            for (String value : byValue.keys()) {
                byValue.oneOf(value, answers, answer -> answer == Answer.YES ? "OUI" : "NON")
                        .ifPresent(answer -> values.put(value, answer));
            }
        });
        return values;
    }

    private static int declared(YamlMap map) {
        return map.has("valeurs") ? map.size("valeurs") : 2;
    }

    private List<String> prudence(YamlMap map, Map<String, Answer> values) {
        if (!map.has("prudence")) {
            if (map.has("valeurs")) {
                map.require("prudence");
            }
            return List.copyOf(values.keySet());
        }
        List<String> prudence = map.texts("prudence");
        boolean permutation = prudence.size() == values.size() && new HashSet<>(prudence).equals(values.keySet());
        if (!permutation) {
            problems.add(
                    map.valuePlace("prudence"),
                    "« prudence » " + prudence + " n'est pas un ordre des valeurs " + values.keySet(),
                    "écrire chaque valeur une fois, la plus prudente d'abord");
        }
        return prudence;
    }

    private Optional<DeadlineDef> deadline(YamlMap map, Map<String, Answer> values) {
        map.onlyKeys("valeurs", "delai", "sans_delai", "depuis", "fait", "suspension", "note");
        Optional<Boolean> flag = map.flagIfAny("sans_delai");
        if (map.has("sans_delai") && flag.isEmpty()) {
            return Optional.empty();
        }
        boolean withoutDelay = flag.orElse(false);
        if (map.has("delai") == withoutDelay) {
            problems.add(
                    map.place(),
                    withoutDelay ? "« delai » et « sans_delai » ensemble" : "ni « delai » ni « sans_delai: true »",
                    "écrire l'un des deux");
            return Optional.empty();
        }
        Optional<String> parameter = map.textIfAny("delai");
        parameter.ifPresent(name -> references.add(References.Kind.PERIOD, name, pack, map.valuePlace("delai")));
        Optional<String> from = withoutDelay ? map.textIfAny("depuis") : map.text("depuis");
        List<String> on = map.has("valeurs")
                ? map.severalOf("valeurs", values.keySet().toArray(String[]::new), name -> name)
                : values.keySet().stream()
                        .filter(value -> values.get(value) == Answer.YES)
                        .toList();
        if (!withoutDelay && (parameter.isEmpty() || from.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new DeadlineDef(
                on,
                parameter,
                from,
                map.textIfAny("fait"),
                map.mapIfAny("suspension").flatMap(this::suspension)));
    }

    private Optional<SuspensionDef> suspension(YamlMap map) {
        map.onlyKeys("doute", "sans_delai", "demande", "etabli");
        Optional<String> doubt = map.text("doute");
        Optional<String> withoutDelay = map.text("sans_delai");
        Optional<String> asked = map.text("demande");
        Optional<String> established = map.text("etabli");
        if (doubt.isEmpty() || withoutDelay.isEmpty() || asked.isEmpty() || established.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SuspensionDef(doubt.get(), withoutDelay.get(), asked.get(), established.get()));
    }

    private static String code(Nature nature) {
        return switch (nature) {
            case QUALIFICATION -> "qualification";
            case OBLIGATION -> "obligation";
            case PROHIBITION -> "interdiction";
            case RIGHT -> "droit";
            case ADVICE -> "conseil";
            case INFORMATION -> "information";
        };
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case LOW -> "faible";
            case MEDIUM -> "moyenne";
            case HIGH -> "forte";
        };
    }
}
