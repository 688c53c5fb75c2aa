package fr.collectivites.compliance.generate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The source of the projection of a record: its type and its slots. */
final class ProjectionSource {

    private static final String MODEL = "fr.collectivites.compliance.model.";

    private ProjectionSource() {}

    static String text(String type, String listName, List<Flat> facts) {
        Set<String> imports = new TreeSet<>(Set.of(MODEL + type));
        facts.stream()
                .filter(fact -> fact.type().isEnum())
                .forEach(fact -> imports.add(fact.type().getName()));
        return "package fr.collectivites.compliance.internal.projection;\n\n" + Names.imports(imports)
                + "\n/** Slots of a {@link " + type + "}. Generated from the record: change the record. */\n"
                + "final class " + type + "Projection {\n\n    static final FactType TYPE = new FactList()\n"
                + facts.stream().map(ProjectionSource::definition).collect(Collectors.joining())
                + "            .type(\"" + type + "\", \"" + listName
                + "\", fr.collectivites.compliance.facts." + type + "::new);\n\n    private " + type
                + "Projection() {}\n\n    static Object[] slots(" + type + " element) {\n" + slots(type, facts)
                + "    }\n}\n";
    }

    private static String definition(Flat fact) {
        String names = "(\"" + fact.property() + "\", \"" + fact.path() + "\", ";
        if (fact.type().isEnum()) {
            String method = fact.kind().equals("ENUM") ? "code" : "codes";
            return "            ." + method + names + fact.type().getSimpleName() + ".class)\n";
        }
        return "            ." + (fact.derived() ? "derived" : "fact") + names + "FactKind." + fact.kind() + ")\n";
    }

    private static String slots(String type, List<Flat> facts) {
        long plain = facts.stream().filter(fact -> !fact.derived()).count();
        StringBuilder text = new StringBuilder("        Object[] slots = new Object[" + facts.size() + "];\n");
        for (int slot = 0; slot < plain; slot++) {
            Flat fact = facts.get(slot);
            boolean number = fact.kind().equals("INTEGER") || fact.kind().equals("LONG");
            text.append("        slots[" + slot + "] = Projection." + (number ? "number(" : "value(") + fact.read()
                    + ");\n");
        }
        if (plain < facts.size()) {
            // What a publication draws from its consents needs the whole dossier: PublicationFacts fills it.
            text.append(
                    type.equals("Publication")
                            ? ""
                            : "        " + type + "Facts.fill(slots, " + plain + ", element);\n");
        }
        return text.append("        return slots;\n").toString();
    }
}
