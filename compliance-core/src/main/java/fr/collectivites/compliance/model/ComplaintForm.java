package fr.collectivites.compliance.model;

/** How a complaint was filed. */
public enum ComplaintForm {
    /** At a police station or a gendarmerie. */
    POLICE_OR_GENDARMERIE,
    /** By letter to the public prosecutor. */
    LETTER_TO_PROSECUTOR,
    /** Online, through THESEE. */
    THESEE,
    /** Through 17Cyber. */
    SEVENTEEN_CYBER,
    /** A mere note to the police, which is no complaint. */
    MAIN_COURANTE
}
