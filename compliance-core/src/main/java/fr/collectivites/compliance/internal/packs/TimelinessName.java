package fr.collectivites.compliance.internal.packs;

/**
 * The name under which rules ask whether a duty was done in time: the duty, then {@code :delai}.
 *
 * <p>The library answers, not the packs: rules never compare two moments.
 */
public final class TimelinessName {

    private static final String SUFFIX = ":delai";

    private TimelinessName() {}

    /** Says whether a question is one of these. */
    public static boolean is(String question) {
        return question.endsWith(SUFFIX);
    }

    /** Returns the question about the time of a duty. */
    public static String of(String duty) {
        return duty + SUFFIX;
    }

    /** Returns the duty that a question asks about, or the question itself when it is not about time. */
    public static String dutyOf(String question) {
        return is(question) ? question.substring(0, question.length() - SUFFIX.length()) : question;
    }
}
