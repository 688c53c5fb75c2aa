package fr.collectivites.compliance.internal.packs;

import fr.collectivites.compliance.deadline.Period;
import java.util.Objects;

/** A value of a parameter, of one of the types of {@link ParameterType}. */
public sealed interface ParameterValue {

    /**
     * Returns the value as packs write it.
     *
     * @return the text, not null
     */
    String text();

    /**
     * A whole number.
     *
     * @param value the number, in the unit of the parameter
     */
    record WholeNumber(long value) implements ParameterValue {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /**
     * A code.
     *
     * @param value the code, not null
     */
    record Code(String value) implements ParameterValue {

        /** Checks that the code is there. */
        public Code {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String text() {
            return value;
        }
    }

    /**
     * True or false.
     *
     * @param value the value
     */
    record YesNo(boolean value) implements ParameterValue {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /**
     * A period of time.
     *
     * @param period the period, with the way to count it, not null
     */
    record Duration(Period period) implements ParameterValue {

        /** Checks that the period is there. */
        public Duration {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public String text() {
            return period.text();
        }
    }
}
