package fr.collectivites.compliance.internal.worlds;

import java.util.LinkedHashMap;
import java.util.Map;

/** The verdicts reached so far on one dossier. */
final class Verdicts {

    private final Map<Subjected, Verdict> reached = new LinkedHashMap<>();

    void put(Subjected key, Verdict verdict) {
        reached.put(key, verdict);
    }

    Verdict get(Subjected key) {
        return reached.get(key);
    }

    /** The value that every possible world gives, or null. */
    String certain(Subjected key) {
        Verdict verdict = reached.get(key);
        return verdict == null ? null : verdict.certain();
    }

    Map<Subjected, Verdict> all() {
        return reached;
    }
}
