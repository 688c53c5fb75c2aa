package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.finding.Nature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that both languages say everything that a pack needs, and nothing that it does not know.
 *
 * <p>A duty and a prohibition need a remedy; for other questions it is optional, and then in both languages.
 */
final class MessageCheck {

    private static final String RULE = "regle.";

    private final Pack pack;
    private final Set<String> parameters;
    private final Problems problems;
    private final Set<String> required = new TreeSet<>();
    private final Set<String> optional = new TreeSet<>();
    private final boolean rulesKnown;

    /** {@code rules} is empty when no index was built yet: the messages of rules are then only compared. */
    MessageCheck(Pack pack, Optional<List<RuleDef>> rules, Set<String> parameters, Problems problems) {
        this.pack = pack;
        this.parameters = parameters;
        this.problems = problems;
        this.rulesKnown = rules.isPresent();
        for (QuestionDef question : pack.questions().values()) {
            String key = "question." + question.id();
            required.add(key);
            question.values().keySet().forEach(value -> required.add(key + "." + value));
            boolean duty = question.nature() == Nature.OBLIGATION || question.nature() == Nature.PROHIBITION;
            (duty ? required : optional).add(key + ".remede");
        }
        pack.tables().keySet().forEach(table -> required.add("table." + table));
        for (RuleDef rule : rules.orElse(List.of())) {
            if (rule.pack().equals(pack.id())) {
                required.add(RULE + rule.name());
            }
        }
    }

    void check(Map<String, PropertiesFile.Entry> french, Map<String, PropertiesFile.Entry> english) {
        Place frenchFile = Place.of(pack.id() + "/messages_fr.properties");
        Place englishFile = Place.of(pack.id() + "/messages_en.properties");
        known(french);
        known(english);
        missing(frenchFile, french, required, "message absent");
        missing(englishFile, english, required, "message absent");
        missing(frenchFile, french, others(english), "message qui n'est qu'en anglais");
        missing(englishFile, english, others(french), "message qui n'est qu'en français");
        french.forEach((key, entry) -> {
            if (english.containsKey(key)) {
                placeholders(key, entry, english.get(key));
            }
        });
    }

    private void known(Map<String, PropertiesFile.Entry> entries) {
        entries.forEach((key, entry) -> {
            if (!allowed(key)) {
                Set<String> names = new TreeSet<>(required);
                names.addAll(optional);
                problems.unknown(entry.place(), "message que rien ne demande :", key, names);
            }
        });
    }

    private boolean allowed(String key) {
        return required.contains(key) || optional.contains(key) || (!rulesKnown && key.startsWith(RULE));
    }

    private Set<String> others(Map<String, PropertiesFile.Entry> entries) {
        Set<String> keys = new TreeSet<>(entries.keySet());
        keys.removeIf(key -> required.contains(key) || !allowed(key));
        return keys;
    }

    private void missing(Place file, Map<String, PropertiesFile.Entry> entries, Set<String> keys, String what) {
        for (String key : keys) {
            if (!entries.containsKey(key)) {
                problems.add(file, what + " : « " + key + " »", "écrire " + key + "=…");
            }
        }
    }

    private void placeholders(String key, PropertiesFile.Entry french, PropertiesFile.Entry english) {
        Set<String> inFrench = names(french.text());
        Set<String> inEnglish = names(english.text());
        if (!inFrench.equals(inEnglish)) {
            problems.add(
                    english.place(),
                    "« " + key + " » nomme " + inEnglish + " en anglais et " + inFrench + " en français",
                    "nommer les mêmes paramètres");
        }
        if (!key.startsWith(RULE) && !inFrench.isEmpty()) {
            problems.add(
                    french.place(),
                    "« " + key + " » nomme " + inFrench + ", dont la valeur change avec le jour",
                    "dire la valeur dans la phrase d'une règle (regle.…), seule à connaître le jour");
        }
        for (String name : inFrench) {
            if (!parameters.contains(name)) {
                problems.unknown(french.place(), "paramètre inconnu", name, parameters);
            }
        }
    }

    /** The names between braces. */
    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                return names;
            }
            names.add(text.substring(open + 1, close));
            open = text.indexOf('{', close);
        }
        return names;
    }
}
