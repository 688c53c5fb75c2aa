package fr.collectivites.compliance.input;

/**
 * How large a dossier may be before its reading is refused.
 *
 * <p>The limits protect the caller's memory and time, they say nothing of law. A limit that is passed is a problem like
 * any other: the dossier is never cut to fit. Immutable; every {@code with} method gives a changed copy.
 *
 * @param maxBytes bytes of the document in UTF-8
 * @param maxDepth objects and arrays inside each other, the document itself being the first
 * @param maxElements elements of one list
 * @param maxValues values of the whole document, objects and arrays included
 * @param maxText characters (UTF-16 units) of one text
 * @param maxName characters (UTF-16 units) of a name
 * @param maxProblems problems that are described; the others are only counted
 */
public record InputLimits(
        int maxBytes, int maxDepth, int maxElements, int maxValues, int maxText, int maxName, int maxProblems) {

    private static final InputLimits DEFAULTS = new InputLimits(2_000_000, 32, 10_000, 200_000, 256, 200, 100);

    /**
     * Checks that every limit leaves room for something.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public InputLimits {
        atLeastOne("maxBytes", maxBytes);
        atLeastOne("maxDepth", maxDepth);
        atLeastOne("maxElements", maxElements);
        atLeastOne("maxValues", maxValues);
        atLeastOne("maxText", maxText);
        atLeastOne("maxName", maxName);
        atLeastOne("maxProblems", maxProblems);
    }

    /**
     * Gives the limits that hold when a caller says nothing: 2 000 000 bytes, depth 32, 10 000 elements a list, 200 000
     * values, texts of 256 and names of 200 characters, 100 problems described.
     *
     * @return the limits, not null
     */
    public static InputLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Gives these limits with another size of document.
     *
     * @param bytes bytes in UTF-8, at least 1
     * @return the changed copy, not null
     */
    public InputLimits withMaxBytes(int bytes) {
        return new InputLimits(bytes, maxDepth, maxElements, maxValues, maxText, maxName, maxProblems);
    }

    /**
     * Gives these limits with another depth.
     *
     * @param depth objects and arrays inside each other, at least 1
     * @return the changed copy, not null
     */
    public InputLimits withMaxDepth(int depth) {
        return new InputLimits(maxBytes, depth, maxElements, maxValues, maxText, maxName, maxProblems);
    }

    /**
     * Gives these limits with another length of list.
     *
     * @param elements elements of one list, at least 1
     * @return the changed copy, not null
     */
    public InputLimits withMaxElements(int elements) {
        return new InputLimits(maxBytes, maxDepth, elements, maxValues, maxText, maxName, maxProblems);
    }

    /**
     * Gives these limits with another number of values.
     *
     * @param values values of the whole document, at least 1
     * @return the changed copy, not null
     */
    public InputLimits withMaxValues(int values) {
        return new InputLimits(maxBytes, maxDepth, maxElements, values, maxText, maxName, maxProblems);
    }

    /**
     * Gives these limits with another length of text.
     *
     * @param characters UTF-16 units of one text, at least 1
     * @return the changed copy, not null
     */
    public InputLimits withMaxText(int characters) {
        return new InputLimits(maxBytes, maxDepth, maxElements, maxValues, characters, maxName, maxProblems);
    }

    /**
     * Gives these limits with another length of names.
     *
     * @param characters UTF-16 units of one name, at least 1
     * @return the changed copy, not null
     */
    public InputLimits withMaxName(int characters) {
        return new InputLimits(maxBytes, maxDepth, maxElements, maxValues, maxText, characters, maxProblems);
    }

    /**
     * Gives these limits with another number of described problems.
     *
     * @param problems problems described, at least 1
     * @return the changed copy, not null
     */
    public InputLimits withMaxProblems(int problems) {
        return new InputLimits(maxBytes, maxDepth, maxElements, maxValues, maxText, maxName, problems);
    }

    private static void atLeastOne(String limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(limit + " is " + value + ", it must be at least 1");
        }
    }
}
