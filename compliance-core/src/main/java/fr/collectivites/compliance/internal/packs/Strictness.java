package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.deadline.Period;

/** Orders values by how strict they are; periods are compared by rough hours, a month counting 730 hours. */
public final class Strictness {

    private Strictness() {}

    /**
     * Measures a value.
     *
     * @param direction which way is stricter, not {@link Direction#NONE}, not null
     * @param value the value, not null
     * @return a number that grows with strictness; codes have no order and give 0
     */
    public static long of(Direction direction, ParameterValue value) {
        return direction == Direction.GREATER_IS_STRICTER ? size(value) : -size(value);
    }

    private static long size(ParameterValue value) {
        if (value instanceof ParameterValue.WholeNumber number) {
            return number.value();
        }
        if (value instanceof ParameterValue.Duration duration) {
            return roughHours(duration.period());
        }
        if (value instanceof ParameterValue.YesNo yesNo) {
            return yesNo.value() ? 1 : 0;
        }
        return 0;
    }

    private static long roughHours(Period period) {
        int hours = switch (period.unit()) {
            case HOURS -> 1;
            case DAYS -> 24;
            case WEEKS -> 7 * 24;
            case MONTHS -> 730;
            case YEARS -> 12 * 730;
        };
        return (long) period.amount() * hours;
    }
}
