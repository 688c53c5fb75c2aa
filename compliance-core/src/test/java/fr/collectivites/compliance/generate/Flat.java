package fr.collectivites.compliance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fact as rules see it: embedded records are flattened, lists of records give derived facts.
 *
 * @param property name of the bean property
 * @param path path inside the subject
 * @param kind name of its {@code FactKind}
 * @param type type of the value, or of the elements of a set
 * @param read expression that gives the fact, empty when derived
 */
record Flat(String property, String path, String kind, Class<?> type, String read) {

    boolean derived() {
        return read.isEmpty();
    }

    /** The facts of a record, derived ones last. */
    static List<Flat> of(Class<?> type, FreshModel model) {
        List<Flat> facts = new ArrayList<>();
        plain(type, "", "", "element", facts);
        if (type.getSimpleName().equals("Incident")) {
            notifications(model.type("NotificationKind"), facts);
        }
        if (type.getSimpleName().equals("Processing")) {
            processors(model.type("Processor"), facts);
        }
        if (type.getSimpleName().equals("Publication")) {
            consents(facts);
        }
        return facts;
    }

    private static void plain(Class<?> type, String prefix, String path, String read, List<Flat> facts) {
        for (Component component : Component.of(type)) {
            String name = prefix.isEmpty() ? component.name() : prefix + component.capitalised();
            String access = read + "." + component.name() + "()";
            if (component.form() == Component.Form.EMBEDDED) {
                plain(component.type(), name, path + component.name() + ".", access, facts);
            } else if (!component.isListOfRecords()) {
                facts.add(new Flat(name, path + component.name(), kind(component), component.type(), access));
            }
        }
    }

    private static void notifications(Class<?> kinds, List<Flat> facts) {
        for (Object kind : kinds.getEnumConstants()) {
            String name = Names.camel(((Enum<?>) kind).name());
            facts.add(derived(name + "Made", "BOOLEAN"));
            facts.add(derived(name + "At", "INSTANT"));
        }
        facts.add(derived("cnilDelayReasoned", "BOOLEAN"));
        facts.add(derived("sensitiveData", "BOOLEAN"));
        facts.add(derived("sensitiveBeyondCredentials", "BOOLEAN"));
        facts.add(derived("misusableData", "BOOLEAN"));
        facts.add(derived("contactDataOnly", "BOOLEAN"));
        facts.add(derived("riskDeclared", "BOOLEAN"));
        facts.add(derived("significanceDeclared", "BOOLEAN"));
    }

    private static void processors(Class<?> processor, List<Flat> facts) {
        for (Component clause : Component.of(processor)) {
            facts.add(derived("processors" + clause.capitalised(), "BOOLEAN"));
        }
        facts.add(derived("specialCategoryData", "BOOLEAN"));
        facts.add(derived("criminalData", "BOOLEAN"));
        facts.add(derived("highlyPersonalData", "BOOLEAN"));
        facts.add(derived("childrenConcerned", "BOOLEAN"));
        facts.add(derived("agentsConcerned", "BOOLEAN"));
        facts.add(derived("geneticData", "BOOLEAN"));
        facts.add(derived("locationData", "BOOLEAN"));
    }

    private static void consents(List<Flat> facts) {
        facts.add(derived("selfConsented", "BOOLEAN"));
        facts.add(derived("parentOneConsented", "BOOLEAN"));
        facts.add(derived("parentTwoConsented", "BOOLEAN"));
        facts.add(derived("guardianConsented", "BOOLEAN"));
        facts.add(derived("selfConsentWritten", "BOOLEAN"));
        facts.add(derived("parentConsentsWritten", "BOOLEAN"));
        facts.add(derived("consentRefused", "BOOLEAN"));
        facts.add(derived("consentWithdrawn", "BOOLEAN"));
    }

    private static Flat derived(String property, String kind) {
        return new Flat(property, property, kind, kind.equals("BOOLEAN") ? Boolean.class : java.time.Instant.class, "");
    }

    private static String kind(Component component) {
        if (component.form() == Component.Form.LIST) {
            return "LIST_OF_STRING";
        }
        if (component.type().isEnum()) {
            return component.form() == Component.Form.SET ? "SET_OF_ENUM" : "ENUM";
        }
        return switch (component.type().getSimpleName()) {
            case "Boolean" -> "BOOLEAN";
            case "Integer" -> "INTEGER";
            case "Long" -> "LONG";
            case "String" -> "STRING";
            case "LocalDate" -> "DATE";
            case "Instant" -> "INSTANT";
            default -> throw new IllegalArgumentException(component + " has a type that rules cannot read");
        };
    }

    /** The type that the getter returns. */
    String javaType() {
        return switch (kind) {
            case "BOOLEAN" -> "boolean";
            case "INTEGER", "LONG" -> "long";
            case "SET_OF_ENUM" -> "Set<" + type.getSimpleName() + ">";
            case "LIST_OF_STRING" -> "List<String>";
            default -> type.getSimpleName();
        };
    }

    /** What the getter imports. */
    Stream<String> imports() {
        Stream<String> own = type.getName().startsWith("java.lang.") ? Stream.empty() : Stream.of(type.getName());
        return switch (kind) {
            case "SET_OF_ENUM" -> Stream.concat(own, Stream.of("java.util.Set"));
            case "LIST_OF_STRING" -> Stream.of("java.util.List");
            default -> own;
        };
    }
}
