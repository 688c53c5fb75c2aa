package fr.collectivites.compliance.rules.build;

/** What a property is compared with. */
sealed interface Operand {

    /** Where it is written, as an offset in the file. */
    int offset();

    /** A quoted code, as {@code "TOTALE"}. */
    record Text(String value, int offset) implements Operand {}

    /** A code of an enum, as {@code CollectivityKind.COMMUNE}. */
    record EnumCode(String type, String code, int offset) implements Operand {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, int offset) implements Operand {}

    /** A variable, as {@code $seuil}. */
    record Variable(String name, int offset) implements Operand {}

    /** A property of a variable, as {@code $incident.subject}. */
    record VariableProperty(String variable, String property, int offset) implements Operand {}

    /** Another property of the same fact. */
    record Property(String name, int offset) implements Operand {}
}
