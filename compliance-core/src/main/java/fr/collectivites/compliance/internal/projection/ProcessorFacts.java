package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Processor;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the processors of a processing say together: a clause is there when each one that touches the data has it. */
final class ProcessorFacts {

    /** The clauses, in the order of the components of {@link Processor}. */
    private static final List<Function<Processor, Fact<Boolean>>> CLAUSES = List.of(
            Processor::writtenContract,
            Processor::subject,
            Processor::duration,
            Processor::nature,
            Processor::purpose,
            Processor::dataTypes,
            Processor::documentedInstructions,
            Processor::confidentiality,
            Processor::security,
            Processor::subProcessorAuthorisation,
            Processor::assistanceRights,
            Processor::assistanceSecurity,
            Processor::deletionOrReturn,
            Processor::audits);

    private ProcessorFacts() {}

    /** Fills, from a slot on: whether one of them touches the data, then each clause; gives the next slot. */
    static int fill(Object[] slots, int from, Fact<List<Processor>> processors) {
        int until = from + 1 + CLAUSES.size();
        if (!(processors instanceof Fact.Known<List<Processor>> known)) {
            Arrays.fill(slots, from, until, Projection.UNKNOWN);
            return until;
        }
        slots[from] = Boolean.FALSE;
        Arrays.fill(slots, from + 1, until, Boolean.TRUE);
        for (Processor processor : known.value()) {
            Object accesses = Projection.value(processor.accessesData());
            slots[from] = or(slots[from], accesses);
            for (int i = 0; i < CLAUSES.size() && !Boolean.FALSE.equals(accesses); i++) {
                Object clause = Projection.value(CLAUSES.get(i).apply(processor));
                boolean doubt = accesses == Projection.UNKNOWN && Boolean.FALSE.equals(clause);
                slots[from + 1 + i] = and(slots[from + 1 + i], doubt ? Projection.UNKNOWN : clause);
            }
        }
        return until;
    }

    private static Object or(Object left, Object right) {
        if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
            return Boolean.TRUE;
        }
        return left == Projection.UNKNOWN ? left : right;
    }

    private static Object and(Object left, Object right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return Boolean.FALSE;
        }
        return left == Projection.UNKNOWN ? left : right;
    }
}
