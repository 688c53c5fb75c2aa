package fr.collectivites.compliance.internal.projection;

import java.util.Optional;

/**
 * What the dictionary says of one fact.
 *
 * @param path path of the fact, such as {@code collectivity.dpo.designated}, not null
 * @param libelle its name in French, not null
 * @param label its name in English, not null
 * @param questionFr the question to ask, in French, not null
 * @param questionEn the question to ask, in English, not null
 * @param qui who usually knows, not null
 * @param confidentialite its privacy class, not null
 * @param inconnu what an unknown means, not null
 * @param deriveDe path of the list from which the core computes it, empty for a plain fact, not null
 * @param niePar path of the yes or no that, when no, says that this moment has not been; empty for the others, not null
 * @param lien list of the dossier whose element this fact names, empty for a fact that names none, not null
 */
public record FactEntry(
        String path,
        String libelle,
        String label,
        String questionFr,
        String questionEn,
        Knower qui,
        Privacy confidentialite,
        WhenUnknown inconnu,
        Optional<String> deriveDe,
        Optional<String> niePar,
        Optional<String> lien) {

    /** Who usually knows a fact. */
    public enum Knower {
        /** The mayor or the president. */
        MAIRE,
        /** The general director of services or the secretary of mairie. */
        DGS,
        /** The data protection officer. */
        DPO,
        /** Whoever runs the information system. */
        INFORMATIQUE,
        /** A provider. */
        PRESTATAIRE,
        /** A jurist. */
        JURISTE,
        /** The finance department. */
        FINANCES,
        /** The department that runs the activity. */
        SERVICE
    }

    /** Who may read a fact. */
    public enum Privacy {
        /** Anyone. */
        PUBLIQUE,
        /** The staff of the body. */
        INTERNE,
        /** It is about persons. */
        PERSONNELLE,
        /** It would help an attacker, or belongs to special categories. */
        SENSIBLE
    }

    /** What an unknown means. */
    public enum WhenUnknown {
        /** Both ways are tried. */
        MONDES,
        /** Presumed absent until whoever invokes it proves it. */
        EXCEPTION_A_PROUVER
    }
}
