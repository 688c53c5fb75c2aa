package fr.collectivites.compliance.rules.gaps;

import fr.collectivites.compliance.internal.worlds.Flaw;
import fr.collectivites.compliance.internal.worlds.Supposition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a flaw as a scenario file: the facts that show it, and a place for the answer that should come out. */
final class CounterExample {

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private CounterExample() {}

    static String of(Flaw flaw, Period period) {
        CounterExample example = new CounterExample();
        example.subject(flaw.subject());
        flaw.world().forEach(example::suppose);
        StringBuilder out = new StringBuilder();
        out.append("question: ").append(flaw.question()).append("\ncas:\n");
        out.append("  - nom: \"À nommer : ce cas n’a pas de réponse, ou en a plusieurs\"\n");
        out.append("    date: ").append(period.asOf().date()).append('\n');
        out.append("    lecture: ").append(period.reading()).append('\n');
        if (!flaw.subject().equals("collectivity")) {
            out.append("    sujet: ").append(flaw.subject()).append('\n');
        }
        example.remarks.forEach(
                remark -> out.append("    # à obtenir : ").append(remark).append('\n'));
        out.append("    faits: ").append(yaml(example.facts)).append('\n');
        return out.append("    attendu: { reponse: À ÉCRIRE }\n").toString();
    }

    private void suppose(Supposition supposed) {
        switch (supposed.kind()) {
            case FACT -> fact(supposed, supposed.value());
            case CODE -> code(supposed);
            case POPULATION -> population(supposed);
            default ->
                remarks.add((supposed.subject().isEmpty() ? "" : supposed.subject() + "/") + supposed.path()
                        + (supposed.held() ? " vaut " : " ne contient pas ") + supposed.value());
        }
    }

    private void fact(Supposition supposed, Object value) {
        String[] names = supposed.path().split("\\.");
        Map<String, Object> record = subject(supposed.subject());
        for (int i = 0; i < names.length - 1; i++) {
            record = inside(record, names[i]);
        }
        record.put(names[names.length - 1], value);
    }

    private void code(Supposition supposed) {
        Map<String, Object> record = subject(supposed.subject());
        List<Object> codes = list(record, supposed.path());
        if (supposed.held()) {
            codes.add(supposed.value());
        }
    }

    private void population(Supposition supposed) {
        String[] basis = supposed.path().split(" ");
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("kind", basis[0]);
        figure.put("scope", basis[1]);
        figure.put("inhabitants", supposed.value());
        list(subject(supposed.subject()), "populations").add(figure);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> subject(String name) {
        if (!name.contains("/")) {
            return inside(facts, name);
        }
        List<Object> elements = list(facts, name.substring(0, name.indexOf('/')));
        if (elements.isEmpty()) {
            elements.add(new LinkedHashMap<>(Map.of("key", name.substring(name.indexOf('/') + 1))));
        }
        return (Map<String, Object>) elements.get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> record, String name) {
        return (Map<String, Object>) record.computeIfAbsent(name, any -> new TreeMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> record, String name) {
        return (List<Object>) record.computeIfAbsent(name, any -> new ArrayList<>());
    }

    private static String yaml(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + yaml(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CounterExample::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = String.valueOf(value);
        return text.matches("[A-Za-z0-9_]+") ? text : "\"" + text + "\"";
    }
}
