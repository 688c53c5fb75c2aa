package fr.collectivites.compliance.examples.commandline.territory;

/** Which published population is put into the dossiers; no text says which one counts. */
public enum Basis {
    /** Municipal population, file of the groupings. */
    MUNICIPALE,
    /** Total population, file of the groupings. */
    TOTALE,
    /** Population of the file of the communes, of another year; summed over the members for a grouping. */
    COG
}
