package fr.collectivites.compliance.internal.packs;

import java.util.List;
import java.util.Objects;

/** What a fact is compared with. */
public sealed interface Operand {

    /**
     * Codes written in the rule.
     *
     * @param values the codes, not null
     */
    record Codes(List<String> values) implements Operand {

        /** Copies the list. */
        public Codes {
            values = List.copyOf(values);
        }
    }

    /**
     * The value of a parameter on the day asked.
     *
     * @param id the id of the parameter, not null
     */
    record Parameter(String id) implements Operand {

        /** Checks that the id is there. */
        public Parameter {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A fact of another pattern of the rule.
     *
     * @param path the type and the property, such as {@code Incident.subject}, not null
     */
    record Other(String path) implements Operand {

        /** Checks that the path is there. */
        public Other {
            Objects.requireNonNull(path, "path");
        }
    }

    /** Nothing: the fact is only read. */
    record Nothing() implements Operand {}
}
