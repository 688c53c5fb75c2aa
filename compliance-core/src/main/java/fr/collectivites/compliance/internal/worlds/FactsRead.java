package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.DeadlineDef;
import fr.collectivites.compliance.internal.packs.PatternDef;
import fr.collectivites.compliance.internal.packs.SuspensionDef;
import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.projection.FactEntry;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every fact that some rule, table or clock can read on one day under one reading: the others never matter.
 *
 * @param facts entries of the dictionary that a person fills in; a list that is read stands for its parts; not null
 * @param lists the lists of the dossier whose elements are looked at or asked about, not null
 */
public record FactsRead(SortedSet<String> facts, SortedSet<String> lists) {

    /** What consents are asked when a publication names them. */
    private static final List<String> OF_CONSENTS = List.of(
            "publications.medium",
            "consents.person",
            "consents.givenBy",
            "consents.purpose",
            "consents.media",
            "consents.form",
            "consents.given",
            "consents.withdrawn");

    private static final String CONSENT_KEYS = "publications.consentKeys";
    private static final String POPULATIONS = "collectivity.populations";
    private static final String ZONE = "departement";

    static FactsRead by(CompiledLaw law) {
        FactsRead read = new FactsRead(new TreeSet<>(), new TreeSet<>());
        for (String question : law.questions()) {
            FactType type = FactTypes.byName(law.subjectTypeOf(question)).orElseThrow();
            read.lists.add(type.listName());
            read.slots(law.answerReads(question));
            read.slots(law.statusReads(question));
            law.question(question).deadlines().forEach(clock -> read.clock(type, clock));
        }
        for (String rule : law.activeRules()) {
            law.rule(rule).patterns().stream()
                    .map(PatternDef::type)
                    .flatMap(type -> FactTypes.byName(type).stream())
                    .forEach(type -> read.lists.add(type.listName()));
        }
        return read;
    }

    /**
     * Names the facts of a subject that a clock looks at.
     *
     * @param clock the clock, not null
     * @return names of properties, not null
     */
    public static List<String> properties(DeadlineDef clock) {
        Stream<String> suspension = clock.suspension().stream().flatMap(FactsRead::properties);
        return Stream.of(clock.from().stream(), clock.done().stream(), suspension)
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> properties(SuspensionDef suspension) {
        return Stream.of(suspension.doubt(), suspension.withoutDelay(), suspension.asked(), suspension.established());
    }

    /**
     * Says whether the library draws a fact from others, so that nobody fills it in.
     *
     * @param entry the entry of the fact, not null
     * @return whether it does
     */
    public static boolean isDrawn(String entry) {
        return !drawnFrom(entry).equals(entry);
    }

    /**
     * Names what a person fills in for the library to know a fact: the fact, or the list that it is drawn from.
     *
     * @param entry the entry of a fact, drawn or not, not null
     * @return the entry of what is filled in, not null
     */
    public static String filledIn(String entry) {
        return entry.startsWith(POPULATIONS) ? POPULATIONS : drawnFrom(entry);
    }

    private static String drawnFrom(String entry) {
        return FactDictionary.ofLibrary()
                .entry(entry)
                .flatMap(FactEntry::deriveDe)
                .orElse(entry);
    }

    /**
     * Names what a person fills in for the library to know a property of the subjects of a list.
     *
     * @param list the list, or {@code collectivity}, not null
     * @param property the name that rules give to the fact, not null
     * @return the entry of what is filled in, not null
     */
    public static String entry(String list, String property) {
        FactType type = FactTypes.byListName(list).orElseThrow();
        return filledIn(type.path(Facts.named(type, property)));
    }

    private void slots(DirectReads direct) {
        direct.slots().forEach((name, slots) -> {
            FactType type = FactTypes.byName(name).orElseThrow();
            for (int slot : slots) {
                fact(type, type.facts().get(slot));
            }
        });
    }

    private void clock(FactType type, DeadlineDef clock) {
        FactType collectivity = FactTypes.byListName("collectivity").orElseThrow();
        fact(collectivity, Facts.named(collectivity, ZONE));
        properties(clock).forEach(property -> fact(type, Facts.named(type, property)));
    }

    private void fact(FactType type, FactDef fact) {
        Optional<FactEntry> entry = FactDictionary.ofLibrary().entry(type.path(fact));
        // What denies a moment is as good as the moment itself.
        entry.flatMap(FactEntry::niePar).ifPresent(facts::add);
        String filledIn = filledIn(type.path(fact));
        facts.add(filledIn);
        if (filledIn.equals(CONSENT_KEYS)) {
            facts.addAll(OF_CONSENTS);
            lists.add("consents");
        }
    }
}
