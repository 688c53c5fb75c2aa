package fr.collectivites.compliance.generate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The source of the known-only type that rules match. */
final class ViewSource {

    private ViewSource() {}

    static String text(String type, List<Flat> facts, UnaryOperator<String> label) {
        Set<String> imports = new TreeSet<>(Set.of("java.util.Objects"));
        StringBuilder getters = new StringBuilder();
        for (int slot = 0; slot < facts.size(); slot++) {
            Flat fact = facts.get(slot);
            fact.imports().forEach(imports::add);
            getters.append("\n").append(getter(fact, slot, label.apply(fact.path())));
        }
        return "package fr.collectivites.compliance.facts;\n\n" + Names.imports(imports)
                + "\n/**\n * The facts of a {@link fr.collectivites.compliance.model." + type
                + "} in one world, all known, as rules match them.\n *\n"
                + " * <p>Generated from the record: change the record. Getters never return null.\n */\n"
                + "public final class " + type + " implements Subject {\n\n    private final String subject;\n"
                + "    private final Object[] slots;\n\n"
                + "    /**\n     * Creates the facts of a subject.\n     *\n     * @param subject the name of the subject, not null\n"
                + "     * @param slots a value for each fact, in the order of the projection; not copied, not null\n     */\n"
                + "    public " + type + "(String subject, Object[] slots) {\n"
                + "        this.subject = Objects.requireNonNull(subject, \"subject\");\n"
                + "        this.slots = Objects.requireNonNull(slots, \"slots\");\n    }\n\n"
                + "    @Override\n    public String getSubject() {\n        return subject;\n    }\n" + getters
                + "\n    @Override\n    public String toString() {\n        return subject;\n    }\n}\n";
    }

    private static String getter(Flat fact, int slot, String label) {
        boolean flag = fact.kind().equals("BOOLEAN");
        boolean generic = fact.kind().equals("SET_OF_ENUM") || fact.kind().equals("LIST_OF_STRING");
        boolean mayBeAbsent = fact.derived() && fact.kind().equals("INSTANT");
        String sentence =
                "Fact {@code " + fact.path() + "}: " + label + (mayBeAbsent ? "; {@link Instant#MAX} if never." : ".");
        return Names.javadoc("    ", sentence) + (generic ? "    @SuppressWarnings(\"unchecked\")\n" : "")
                + "    public "
                + fact.javaType() + " " + (flag ? "is" : "get") + Names.capitalised(fact.property())
                + "() {\n        return "
                + value(fact, slot, mayBeAbsent) + ";\n    }\n";
    }

    private static String value(Flat fact, int slot, boolean mayBeAbsent) {
        String held = "slots[" + slot + "]";
        if (mayBeAbsent) {
            return held + " instanceof Instant at ? at : Instant.MAX";
        }
        return switch (fact.kind()) {
            case "BOOLEAN" -> "(Boolean) " + held;
            case "INTEGER", "LONG" -> "((Number) " + held + ").longValue()";
            default -> "(" + fact.javaType() + ") " + held;
        };
    }
}
