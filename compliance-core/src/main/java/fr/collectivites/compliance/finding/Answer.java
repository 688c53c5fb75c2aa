package fr.collectivites.compliance.finding;

/** Whether a duty, a prohibition or a right applies; it says nothing of whether it is met. */
public enum Answer {
    /** It applies, in every possible world. */
    YES,
    /** It does not apply, in every possible world. */
    NO,
    /** What is known leaves both open. */
    UNDETERMINED
}
