package fr.collectivites.compliance.internal.projection;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Facts that name an element of another list: rules see the name of that subject. */
public final class Links {

    private static final Map<FactDef, String> LISTS = new IdentityHashMap<>();

    private static final Map<FactType, List<FactDef>> BY_TYPE = read();

    private Links() {}

    /**
     * Says whether a fact names an element of another list.
     *
     * @param fact the fact, not null
     * @return whether it does
     */
    public static boolean is(FactDef fact) {
        return LISTS.containsKey(fact);
    }

    /**
     * Returns the facts of a type that name elements of other lists.
     *
     * @param type the type, not null
     * @return the facts, not null
     */
    public static List<FactDef> of(FactType type) {
        return BY_TYPE.get(type);
    }

    /**
     * Returns the list whose elements a link names.
     *
     * @param link the link, not null
     * @return the name of the list of the dossier, such as {@code processings}; null for a fact that is no link
     */
    public static String list(FactDef link) {
        return LISTS.get(link);
    }

    /** Turns, in the slots of a subject, each key into the name of the subject. */
    static void follow(FactType type, Object[] slots) {
        for (FactDef link : BY_TYPE.get(type)) {
            if (slots[link.slot()] instanceof String key) {
                slots[link.slot()] = LISTS.get(link) + "/" + key;
            }
        }
    }

    private static Map<FactType, List<FactDef>> read() {
        FactDictionary dictionary = FactDictionary.ofLibrary();
        Map<FactType, List<FactDef>> byType = new HashMap<>();
        for (FactType type : FactTypes.all()) {
            for (FactDef fact : type.facts()) {
                dictionary.entry(type.path(fact)).flatMap(FactEntry::lien).ifPresent(list -> LISTS.put(fact, list));
            }
            byType.put(type, type.facts().stream().filter(LISTS::containsKey).toList());
        }
        return byType;
    }
}
