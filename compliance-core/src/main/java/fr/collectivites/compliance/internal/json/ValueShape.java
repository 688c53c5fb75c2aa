package fr.collectivites.compliance.internal.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may stand in one place of a document, as the type of a record component says it. */
sealed interface ValueShape {

    /** A value without parts. */
    enum Plain implements ValueShape {
        /** True or false. */
        TRUTH,
        /** An integer of 32 bits. */
        INT,
        /** An integer of 64 bits. */
        LONG,
        /** A text. */
        TEXT,
        /** A day. */
        DATE,
        /** An instant, written with its offset. */
        INSTANT
    }

    /**
     * One code of an enum.
     *
     * @param type the enum
     * @param constants its constants by exact name, in the order of declaration
     */
    record Code(Class<?> type, Map<String, Enum<?>> constants) implements ValueShape {

        /**
         * Reads the constants of an enum.
         *
         * @param type an enum, not null
         * @return the shape
         */
        static Code of(Class<?> type) {
            Map<String, Enum<?>> constants = new LinkedHashMap<>();
            Arrays.stream(type.getEnumConstants())
                    .map(Enum.class::cast)
                    .forEach(constant -> constants.put(constant.name(), constant));
            return new Code(type, constants);
        }
    }

    /**
     * Several codes of an enum, each at most once.
     *
     * @param code the codes
     */
    record CodeSet(Code code) implements ValueShape {}

    /**
     * An object of its own.
     *
     * @param record its properties
     */
    record Embedded(RecordShape record) implements ValueShape {}

    /**
     * A list of objects or of texts.
     *
     * @param element the shape of each
     */
    record ListOf(ValueShape element) implements ValueShape {}
}
