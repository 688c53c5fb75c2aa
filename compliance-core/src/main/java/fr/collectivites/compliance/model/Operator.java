package fr.collectivites.compliance.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What is needed to class a body that runs a listed activity (NIS 2 annexes I and II).
 *
 * <p>Immutable. Every fact may be unknown and is so unless said; nothing is checked here but the absence of null.
 *
 * @param size size of the operator; Recommendation 2003/361/EC
 * @param staff number of persons employed by the operator; annual work units, rounded
 * @param turnoverEur yearly turnover of the operator; euros
 * @param balanceSheetEur balance sheet total of the operator; euros
 * @param sector sector of the operator
 * @param subSector sub-sector of the operator
 * @param activity activity of the operator
 * @param establishedInFrance operator established in France; NIS 2 art. 26
 */
public record Operator(
        Fact<EnterpriseSize> size,
        Fact<@Min(0) @Max(2_000_000_000) Integer> staff,
        Fact<@Min(0) Long> turnoverEur,
        Fact<@Min(0) Long> balanceSheetEur,
        Fact<OperatorSector> sector,
        Fact<OperatorSubSector> subSector,
        Fact<OperatorActivity> activity,
        Fact<Boolean> establishedInFrance) {

    /** Refuses null; the message names the component. */
    public Operator {
        Components.refuseNull(
                Operator.class,
                size,
                staff,
                turnoverEur,
                balanceSheetEur,
                sector,
                subSector,
                activity,
                establishedInFrance);
    }

    /**
     * Starts a record in which every fact is unknown.
     *
     * @return a new builder, not null
     */
    public static OperatorBuilder builder() {
        return new OperatorBuilder();
    }
}
