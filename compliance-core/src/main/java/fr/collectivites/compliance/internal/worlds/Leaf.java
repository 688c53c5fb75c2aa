package fr.collectivites.compliance.internal.worlds;

import java.util.BitSet;
import java.util.Map;

/**
 * A bundle of worlds that give one result: what they suppose, and nothing of what does not matter.
 *
 * @param supposed for each dimension that mattered, which of its candidates the bundle holds
 * @param result the result
 */
record Leaf(Map<Integer, BitSet> supposed, String result) {

    /**
     * The one dimension on which two bundles cannot agree; -1 when there is none or more than one.
     *
     * <p>Two worlds, one of each bundle, then differ in nothing else.
     */
    int onlyConflict(Leaf other) {
        int conflict = -1;
        for (Map.Entry<Integer, BitSet> entry : supposed.entrySet()) {
            BitSet theirs = other.supposed.get(entry.getKey());
            if (theirs != null && !entry.getValue().intersects(theirs)) {
                if (conflict >= 0) {
                    return -1;
                }
                conflict = entry.getKey();
            }
        }
        return conflict;
    }

    /** What both suppose of a dimension; null when neither says anything. */
    BitSet both(Leaf other, int dimension) {
        BitSet mine = supposed.get(dimension);
        BitSet theirs = other.supposed.get(dimension);
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        BitSet both = (BitSet) mine.clone();
        both.and(theirs);
        return both;
    }
}
