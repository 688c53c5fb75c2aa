package fr.collectivites.compliance.rules.report;

/**
 * How many scenarios watch a rule.
 *
 * @param yes cases in which the rule spoke
 * @param no cases of the same question in which another one spoke
 * @param boundary cases on its edge: the one with the threshold itself or one unit beside it, or a pair that differs in
 *     one fact alone and in which the rule speaks once
 * @param always whether the rule has no condition: then it is never silent, and has neither a no side nor an edge
 */
record Sides(int yes, int no, int boundary, boolean always) {

    static final Sides NONE = new Sides(0, 0, 0, false);

    int count(Side side) {
        return switch (side) {
            case YES -> yes;
            case NO -> no;
            case BOUNDARY -> boundary;
        };
    }

    /** Whether the rule has such a side at all. */
    boolean has(Side side) {
        return side == Side.YES || !always;
    }

    boolean complete() {
        for (Side side : Side.values()) {
            if (has(side) && count(side) == 0) {
                return false;
            }
        }
        return true;
    }

    String text(Side side) {
        return has(side) ? String.valueOf(count(side)) : "–";
    }
}
