package fr.collectivites.compliance.rules.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.projection.FactEntry;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each question reads, found anew from the index of the rules and from the packs, without the engine.
 *
 * <p>A fact is named by the entry of the fact dictionary that a person would fill in, such as {@code incidents.awareAt}.
 */
final class ReadSets {

    /** The zone of the clocks comes from there: whatever has a clock reads it. */
    static final String DEPARTEMENT = "collectivity.departement";

    private static final String TIME = ":delai";

    /** What a publication draws from the consents that it names. */
    private static final String CONSENTS = "publications.consentKeys";

    private static final List<String> OF_CONSENTS = List.of(
            "publications.medium",
            "consents.person",
            "consents.givenBy",
            "consents.purpose",
            "consents.media",
            "consents.form",
            "consents.given",
            "consents.withdrawn");

    private final SortedMap<String, Direct> byQuestion = new TreeMap<>();
    private final Map<String, SortedSet<String>> closed = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    /** The codes that rules and tables test, by fact: they cut its values. */
    private final Map<String, SortedSet<String>> codes = new HashMap<>();

    /** What the rules, the table and the clock of one question name. */
    private static final class Direct {
        final SortedSet<String> facts = new TreeSet<>();
        final SortedSet<String> questions = new TreeSet<>();
        final SortedSet<String> clock = new TreeSet<>();
    }

    private ReadSets() {}

    static ReadSets ofShippedPacks() {
        ReadSets sets = new ReadSets();
        JsonNode index =
                sets.resource("/packs/index.json", in -> JsonMapper.shared().readTree(in));
        Set<String> packs = new TreeSet<>();
        for (JsonNode rule : index.get("rules")) {
            packs.add(rule.get("pack").stringValue());
            sets.rule(rule);
        }
        packs.forEach(sets::pack);
        return sets;
    }

    SortedSet<String> questions() {
        return new TreeSet<>(byQuestion.keySet());
    }

    /** The list of the dossier that a question is asked of. */
    String listOf(String question) {
        return lists.get(question);
    }

    /** Every fact that some question reads. */
    SortedSet<String> facts() {
        SortedSet<String> all = new TreeSet<>();
        questions().forEach(question -> all.addAll(facts(question)));
        return all;
    }

    /** The facts that can change a finding, its deadline and status included, closed over the questions read. */
    SortedSet<String> facts(String question) {
        SortedSet<String> known = closed.get(question);
        if (known == null) {
            known = new TreeSet<>();
            collect(question, known, new TreeSet<>());
            closed.put(question, known);
        }
        return known;
    }

    /** The codes that some rule or table tests of a fact. */
    SortedSet<String> codes(String fact) {
        return codes.getOrDefault(fact, new TreeSet<>());
    }

    private void collect(String question, SortedSet<String> facts, Set<String> seen) {
        if (!seen.add(question)) {
            return;
        }
        Direct direct = byQuestion.get(question);
        facts.addAll(direct.facts);
        facts.addAll(direct.clock);
        direct.questions.forEach(read -> collect(read, facts, seen));
    }

    private Direct direct(String question) {
        return byQuestion.computeIfAbsent(question, q -> new Direct());
    }

    private void rule(JsonNode rule) {
        Direct direct = direct(rule.get("question").stringValue());
        for (JsonNode pattern : rule.get("patterns")) {
            JsonNode condition = pattern.get("condition");
            if (condition != null && !condition.isNull()) {
                condition(pattern.get("type").stringValue(), condition, direct);
            }
        }
    }

    private void condition(String type, JsonNode condition, Direct direct) {
        for (String group : List.of("all", "any")) {
            if (condition.has(group)) {
                condition.get(group).forEach(part -> condition(type, part, direct));
            }
        }
        if (condition.has("not")) {
            condition(type, condition.get("not"), direct);
        }
        if (condition.has("fact")) {
            test(type, condition, direct);
        }
    }

    private void test(String type, JsonNode test, Direct direct) {
        String property = test.get("fact").stringValue();
        if (type.equals("Conclusion") && property.equals("question")) {
            test.get("codes")
                    .forEach(code -> direct.questions.add(code.stringValue().replace(TIME, "")));
        }
        fact(type, property).ifPresent(fact -> {
            direct.facts.add(fact);
            if (fact.equals(CONSENTS)) {
                direct.facts.addAll(OF_CONSENTS);
            }
            if (test.has("codes")) {
                test.get("codes").forEach(code -> code(fact, code.stringValue()));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private void pack(String id) {
        Map<String, Object> pack = resource("/packs/" + id + "/pack.yaml", in -> (Map<String, Object>)
                new Load(LoadSettings.builder().setLabel(id).build()).loadFromInputStream(in));
        Map<String, Map<String, Object>> questions = (Map<String, Map<String, Object>>) pack.get("questions");
        questions.forEach((question, definition) -> {
            lists.put(question, (String) definition.get("sujet"));
            for (Map<String, Object> clock : list(definition.get("echeances"))) {
                clock(question, (String) definition.get("sujet"), clock);
            }
        });
        Map<String, Map<String, Object>> tables =
                (Map<String, Map<String, Object>>) pack.getOrDefault("tables", Map.of());
        tables.values().forEach(table -> table(table, questions));
    }

    private void clock(String question, String list, Map<String, Object> clock) {
        Direct direct = direct(question);
        direct.clock.add(DEPARTEMENT);
        List<Object> facts = new ArrayList<>(List.of(clock.getOrDefault("depuis", ""), clock.getOrDefault("fait", "")));
        facts.addAll(((Map<?, ?>) clock.getOrDefault("suspension", Map.of())).values());
        for (Object property : facts) {
            fact(typeOfList(list), (String) property).ifPresent(entry -> {
                direct.clock.add(entry);
                FactDictionary.ofLibrary()
                        .entry(entry)
                        .flatMap(FactEntry::niePar)
                        .ifPresent(direct.clock::add);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private void table(Map<String, Object> table, Map<String, Map<String, Object>> questions) {
        Collection<Object> inputs = ((Map<String, Object>) table.get("entrees")).values();
        for (String question : ((Map<String, Object>) table.get("questions")).keySet()) {
            String type = typeOfList((String) questions.get(question).get("sujet"));
            Direct direct = direct(question);
            for (Object input : inputs) {
                for (String part : String.valueOf(input).split(" \\| ")) {
                    if (part.startsWith("question:")) {
                        direct.questions.add(part.substring("question:".length()));
                    } else {
                        fact(type, part).ifPresent(fact -> {
                            direct.facts.add(fact);
                            if (fact.equals(CONSENTS)) {
                                direct.facts.addAll(OF_CONSENTS);
                            }
                        });
                    }
                }
            }
        }
    }

    private void code(String fact, String code) {
        codes.computeIfAbsent(fact, f -> new TreeSet<>()).add(code);
    }

    private static Optional<String> fact(String type, String property) {
        Optional<FactType> known = FactTypes.byName(type);
        Optional<FactDef> fact = known.flatMap(of -> of.fact(property));
        return fact.map(of -> {
            String path = known.get().path(of);
            return FactDictionary.ofLibrary()
                    .entry(path)
                    .flatMap(FactEntry::deriveDe)
                    .orElse(path.startsWith("collectivity.populations") ? "collectivity.populations" : path);
        });
    }

    private static String typeOfList(String list) {
        return FactTypes.byListName(list).orElseThrow().name();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private <T> T resource(String name, Reader<T> reader) {
        try (InputStream in = ReadSets.class.getResourceAsStream(name)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
