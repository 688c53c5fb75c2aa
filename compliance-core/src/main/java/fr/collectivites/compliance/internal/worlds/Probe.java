package fr.collectivites.compliance.internal.worlds;

import fr.collectivites.compliance.internal.packs.Op;
import java.util.List;

/**
 * One way in which a rule or a table looks at an unknown fact.
 *
 * @param op the operator of the condition
 * @param codes the codes that it compares with
 * @param thresholds the numbers that it compares with, all alternatives of unsettled parameters included
 */
record Probe(Op op, List<String> codes, List<Long> thresholds) {

    /** Tells each candidate from the others: for what has a short list of its own. */
    static final Probe NONE = new Probe(Op.BIND, List.of(), List.of());

    /** Adds what this probe sees of a candidate, the i-th of its list. */
    void look(Object value, int position, List<Boolean> seen) {
        if (op == Op.BIND) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                seen.add((position >> bit & 1) == 1);
            }
            return;
        }
        for (long threshold : thresholds) {
            seen.add(Conditions.compare((Long) value, op, threshold));
        }
        if (op == Op.IN || op == Op.NOT_IN) {
            // A table compares with each of its cells, a rule with all codes at once: telling all apart serves both.
            for (String code : codes) {
                seen.add(code.equals(Codes.of(value)));
            }
        } else if (!codes.isEmpty()) {
            seen.add(Conditions.compare(value, op, codes));
        }
    }
}
