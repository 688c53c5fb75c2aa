package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.projection.FactDef;
import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.internal.projection.FactEntry;
import fr.collectivites.compliance.internal.projection.FactType;
import fr.collectivites.compliance.internal.projection.FactTypes;
import fr.collectivites.compliance.internal.projection.SubjectFacts;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the dictionary says of the facts of each type, looked up once. */
final class Facts {

    private static final Map<FactType, List<FactDef>> EXCEPTIONS = exceptions();

    private static final Map<FactDef, String> ASKED = asked();

    private Facts() {}

    static FactDef named(FactType type, String property) {
        return type.fact(property)
                .orElseThrow(() -> new IllegalStateException("a rule reads " + property + ", which " + type.name()
                        + " does not have: the index of the rules and the library do not belong together"));
    }

    /** The derogations and designations that whoever invokes them must prove. */
    static List<FactDef> exceptions(FactType type) {
        return EXCEPTIONS.get(type);
    }

    /** The entry of the dictionary to ask about: a derived fact is asked through what it is derived from. */
    static String asked(SubjectFacts facts, FactDef fact) {
        SubjectFacts.Asked elsewhere = facts.askedElsewhere().get(fact.slot());
        return elsewhere == null ? ASKED.get(fact) : elsewhere.entry();
    }

    /** The path of the fact in the dossier, for people. */
    static String place(SubjectFacts facts, FactDef fact) {
        SubjectFacts.Asked elsewhere = facts.askedElsewhere().get(fact.slot());
        if (elsewhere != null) {
            return elsewhere.place();
        }
        String entry = ASKED.get(fact);
        return facts.subject() + "/" + entry.substring(entry.indexOf('.') + 1);
    }

    private static Map<FactType, List<FactDef>> exceptions() {
        FactDictionary dictionary = FactDictionary.ofLibrary();
        Map<FactType, List<FactDef>> byType = new HashMap<>();
        for (FactType type : FactTypes.all()) {
            byType.put(
                    type,
                    type.facts().stream()
                            .filter(fact -> dictionary
                                    .entry(type.path(fact))
                                    .filter(entry -> entry.inconnu() == FactEntry.WhenUnknown.EXCEPTION_A_PROUVER)
                                    .isPresent())
                            .toList());
        }
        return byType;
    }

    private static Map<FactDef, String> asked() {
        FactDictionary dictionary = FactDictionary.ofLibrary();
        Map<FactDef, String> asked = new IdentityHashMap<>();
        for (FactType type : FactTypes.all()) {
            for (FactDef fact : type.facts()) {
                String path = type.path(fact);
                asked.put(
                        fact,
                        dictionary.entry(path).flatMap(FactEntry::deriveDe).orElse(path));
            }
        }
        return asked;
    }
}
