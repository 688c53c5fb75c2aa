package fr.collectivites.compliance.model;

/** Months over which a time counted in days is held against one month. */
public enum MonthLength {
    /** February, counted as 28 days. */
    FEBRUARY,
    /** A month of 30 days. */
    THIRTY_DAYS,
    /** A month of 31 days. */
    THIRTY_ONE_DAYS,
    /** All the months of the year, with one setting. */
    WHOLE_YEAR
}
