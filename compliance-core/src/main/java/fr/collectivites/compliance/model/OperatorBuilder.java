package fr.collectivites.compliance.model;

import java.util.Objects;

/**
 * Builds an {@link Operator}; what is not said stays unknown.
 *
 * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.
 */
public final class OperatorBuilder {

    private Fact<EnterpriseSize> size = Fact.unknown();
    private Fact<Integer> staff = Fact.unknown();
    private Fact<Long> turnoverEur = Fact.unknown();
    private Fact<Long> balanceSheetEur = Fact.unknown();
    private Fact<OperatorSector> sector = Fact.unknown();
    private Fact<OperatorSubSector> subSector = Fact.unknown();
    private Fact<OperatorActivity> activity = Fact.unknown();
    private Fact<Boolean> establishedInFrance = Fact.unknown();

    OperatorBuilder() {}

    /** Says: size of the operator. Not said, it stays unknown. */
    public OperatorBuilder size(EnterpriseSize value) {
        this.size = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: size of the operator. */
    public OperatorBuilder size(Fact<EnterpriseSize> fact) {
        this.size = Objects.requireNonNull(fact, "size");
        return this;
    }

    /** Says: number of persons employed by the operator. Not said, it stays unknown. */
    public OperatorBuilder staff(int value) {
        this.staff = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: number of persons employed by the operator. */
    public OperatorBuilder staff(Fact<Integer> fact) {
        this.staff = Objects.requireNonNull(fact, "staff");
        return this;
    }

    /** Says: yearly turnover of the operator. Not said, it stays unknown. */
    public OperatorBuilder turnoverEur(long value) {
        this.turnoverEur = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: yearly turnover of the operator. */
    public OperatorBuilder turnoverEur(Fact<Long> fact) {
        this.turnoverEur = Objects.requireNonNull(fact, "turnoverEur");
        return this;
    }

    /** Says: balance sheet total of the operator. Not said, it stays unknown. */
    public OperatorBuilder balanceSheetEur(long value) {
        this.balanceSheetEur = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: balance sheet total of the operator. */
    public OperatorBuilder balanceSheetEur(Fact<Long> fact) {
        this.balanceSheetEur = Objects.requireNonNull(fact, "balanceSheetEur");
        return this;
    }

    /** Says: sector of the operator. Not said, it stays unknown. */
    public OperatorBuilder sector(OperatorSector value) {
        this.sector = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: sector of the operator. */
    public OperatorBuilder sector(Fact<OperatorSector> fact) {
        this.sector = Objects.requireNonNull(fact, "sector");
        return this;
    }

    /** Says: sub-sector of the operator. Not said, it stays unknown. */
    public OperatorBuilder subSector(OperatorSubSector value) {
        this.subSector = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: sub-sector of the operator. */
    public OperatorBuilder subSector(Fact<OperatorSubSector> fact) {
        this.subSector = Objects.requireNonNull(fact, "subSector");
        return this;
    }

    /** Says: activity of the operator. Not said, it stays unknown. */
    public OperatorBuilder activity(OperatorActivity value) {
        this.activity = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: activity of the operator. */
    public OperatorBuilder activity(Fact<OperatorActivity> fact) {
        this.activity = Objects.requireNonNull(fact, "activity");
        return this;
    }

    /** Says: operator established in France. Not said, it stays unknown. */
    public OperatorBuilder establishedInFrance(boolean value) {
        this.establishedInFrance = Fact.of(value);
        return this;
    }

    /** Says, known or unknown: operator established in France. */
    public OperatorBuilder establishedInFrance(Fact<Boolean> fact) {
        this.establishedInFrance = Objects.requireNonNull(fact, "establishedInFrance");
        return this;
    }

    /** Returns the record; the builder may be used further. */
    public Operator build() {
        return new Operator(
                size, staff, turnoverEur, balanceSheetEur, sector, subSector, activity, establishedInFrance);
    }
}
