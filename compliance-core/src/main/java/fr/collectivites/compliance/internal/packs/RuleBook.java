package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.internal.text.NearestName;
import fr.collectivites.compliance.law.AsOf;
import fr.collectivites.compliance.law.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All packs together. Immutable but for the last snapshot of each reading, which it keeps; safe for use by many threads.
 */
public final class RuleBook {

    private final Map<String, Pack> packs;
    private final Map<String, QuestionDef> questions;
    private final Map<String, ParameterDef> parameters;
    private final Map<String, SourceDef> sources;
    private final List<TableDef> tables;
    private final Map<String, List<TableDef>> tablesByQuestion;
    private final List<RuleDef> rules;
    private final Map<String, List<RuleDef>> rulesByQuestion;
    private final Messages messages;
    private final AtomicReferenceArray<LawSnapshot> lastByReading = new AtomicReferenceArray<>(Reading.values().length);
    private final Overlay overlay;

    RuleBook(List<Pack> packs, List<RuleDef> rules) {
        this(packs, rules, Overlay.NONE);
    }

    private RuleBook(List<Pack> packs, List<RuleDef> rules, Overlay overlay) {
        this.overlay = overlay;
        this.packs = Sorted.byId(packs, Pack::id);
        Map<String, QuestionDef> allQuestions = new TreeMap<>();
        Map<String, ParameterDef> allParameters = new TreeMap<>();
        Map<String, SourceDef> allSources = new TreeMap<>();
        Map<String, String> french = new TreeMap<>();
        Map<String, String> english = new TreeMap<>();
        List<TableDef> allTables = new ArrayList<>();
        Map<String, List<TableDef>> byQuestion = new TreeMap<>();
        for (Pack pack : this.packs.values()) {
            allQuestions.putAll(pack.questions());
            allParameters.putAll(pack.parameters());
            allSources.putAll(pack.sources());
            french.putAll(pack.messages().french());
            english.putAll(pack.messages().english());
            for (TableDef table : pack.tables().values()) {
                allTables.add(table);
                table.questions()
                        .keySet()
                        .forEach(question -> byQuestion
                                .computeIfAbsent(question, any -> new ArrayList<>())
                                .add(table));
            }
        }
        this.questions = Collections.unmodifiableMap(allQuestions);
        this.parameters = Collections.unmodifiableMap(allParameters);
        this.sources = Collections.unmodifiableMap(allSources);
        this.messages = new Messages(french, english);
        this.tables = List.copyOf(allTables);
        this.tablesByQuestion = frozen(byQuestion);
        this.rules =
                rules.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        Map<String, List<RuleDef>> byName = new TreeMap<>();
        this.rules.forEach(rule -> byName.computeIfAbsent(rule.question(), any -> new ArrayList<>())
                .add(rule));
        this.rulesByQuestion = frozen(byName);
    }

    /**
     * Returns these packs with a vendor's own values over those of the law.
     *
     * @param own the values, read against these packs, not null
     * @return other packs with the same digests, not null
     */
    public RuleBook with(Overlay own) {
        return new RuleBook(List.copyOf(packs.values()), rules, own);
    }

    /** Returns the vendor's own values; {@link Overlay#NONE} when he has none. */
    public Overlay overlay() {
        return overlay;
    }

    /** Returns the packs by id. */
    public Map<String, Pack> packs() {
        return packs;
    }

    /** Returns the questions of all packs by id. */
    public Map<String, QuestionDef> questions() {
        return questions;
    }

    /** Returns the parameters of all packs by id. */
    public Map<String, ParameterDef> parameters() {
        return parameters;
    }

    /** Returns the sources of all packs by id. */
    public Map<String, SourceDef> sources() {
        return sources;
    }

    /** Returns the tables of all packs, by pack then name. */
    public List<TableDef> tables() {
        return tables;
    }

    /**
     * Returns a table of a pack.
     *
     * @throws IllegalArgumentException when the pack has no such table; the message names the nearest one
     */
    public TableDef table(String pack, String name) {
        Map<String, TableDef> byName = new TreeMap<>();
        tables.forEach(table -> byName.put(table.pack() + "/" + table.name(), table));
        String wanted = pack + "/" + name;
        TableDef found = byName.get(wanted);
        if (found == null) {
            throw new IllegalArgumentException("no table " + wanted
                    + NearestName.of(wanted, byName.keySet())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; the tables are " + byName.keySet()));
        }
        return found;
    }

    /** Returns the tables that answer a question; none for an unknown question. */
    public List<TableDef> tablesOf(String question) {
        return tablesByQuestion.getOrDefault(question, List.of());
    }

    /** Returns the rules of all packs by name, whatever their readings. */
    public List<RuleDef> rules() {
        return rules;
    }

    /** Returns the rules of a question by name, whatever their readings; none for an unknown question. */
    public List<RuleDef> rulesOf(String question) {
        return rulesByQuestion.getOrDefault(question, List.of());
    }

    /** Returns the wording of all packs. */
    public Messages messages() {
        return messages;
    }

    /** Returns the digest of each pack by its id, and that of the overlay by its stamp. */
    public Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        packs.values().forEach(pack -> digests.put(pack.id(), pack.digest()));
        overlay.stamp().ifPresent(stamp -> digests.put(stamp, overlay.digest()));
        return digests;
    }

    /** Returns a pack by its id, if there is one. */
    public Optional<Pack> pack(String id) {
        return Optional.ofNullable(packs.get(id));
    }

    /**
     * Returns the law of a moment under a reading.
     *
     * <p>The snapshot depends on the local days only; the last one of each reading is kept and given again.
     *
     * @param asOf the moment, not null
     * @param reading the reading, not null
     * @return the snapshot, not null
     */
    public LawSnapshot at(AsOf asOf, Reading reading) {
        LocalDate date = asOf.date();
        LocalDate knownDate = asOf.knownDate();
        LawSnapshot last = lastByReading.get(reading.ordinal());
        if (last != null && last.isOf(date, knownDate)) {
            return last;
        }
        LawSnapshot snapshot = new LawSnapshot(this, date, knownDate, reading);
        lastByReading.set(reading.ordinal(), snapshot);
        return snapshot;
    }

    /**
     * Returns what answers some questions, and nothing else: no wording, no other rule, table or parameter.
     *
     * @param kept the questions, with all that they read and all that their tables answer, not null
     * @param read the parameters that they read, not null
     * @return smaller packs, with the sources and the digests of these, not null
     */
    public RuleBook only(Set<String> kept, Set<String> read) {
        return new RuleBook(
                packs.values().stream().map(pack -> pack.only(kept, read)).toList(),
                rules.stream().filter(rule -> kept.contains(rule.question())).toList(),
                overlay);
    }

    /**
     * Returns these packs without one rule, to see who misses it.
     *
     * @param name the name of the rule, not null
     * @return other packs with the same digests, not null
     */
    public RuleBook withoutRule(String name) {
        return new RuleBook(
                List.copyOf(packs.values()),
                rules.stream().filter(rule -> !rule.name().equals(name)).toList(),
                overlay);
    }

    /**
     * Returns these packs with another definition of one parameter, to see who notices.
     *
     * @param changed the definition, whose id and pack are known here, not null
     * @return other packs with the same digests, not null
     */
    public RuleBook with(ParameterDef changed) {
        return new RuleBook(
                packs.values().stream()
                        .map(pack -> pack.id().equals(changed.pack()) ? pack.with(changed) : pack)
                        .toList(),
                rules,
                overlay);
    }

    /**
     * Returns these packs with other rows of one table, to see who notices.
     *
     * @param changed the table, whose name and pack are known here, not null
     * @return other packs with the same digests, not null
     */
    public RuleBook with(TableDef changed) {
        return new RuleBook(
                packs.values().stream()
                        .map(pack -> pack.id().equals(changed.pack()) ? pack.with(changed) : pack)
                        .toList(),
                rules,
                overlay);
    }

    private static <V> Map<String, List<V>> frozen(Map<String, List<V>> lists) {
        lists.replaceAll((key, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(lists);
    }
}
