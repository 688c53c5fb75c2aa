package fr.collectivites.compliance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of the builder of a record. */
final class BuilderSource {

    private final String type;
    private final String builder;
    private final boolean key;
    private final List<Component> components;
    private final UnaryOperator<String> label;
    private final Set<String> imports = new TreeSet<>(Set.of("java.util.Objects"));

    /** Takes the record and what gives the English label of a component. */
    BuilderSource(Class<?> type, UnaryOperator<String> label) {
        this.type = type.getSimpleName();
        this.builder = this.type + "Builder";
        this.key = Component.hasKey(type);
        this.components = Component.of(type);
        this.label = label;
    }

    String text() {
        String fields = components.stream().map(this::field).collect(Collectors.joining());
        String methods = components.stream().map(this::methods).collect(Collectors.joining());
        String article = "AEIO".indexOf(type.charAt(0)) >= 0 ? "an" : "a";
        return "package fr.collectivites.compliance.model;\n\n" + Names.imports(imports) + "\n"
                + "/**\n * Builds " + article + " {@link " + type + "}; what is not said stays unknown.\n *\n"
                + " * <p>No argument may be null. For one thread at a time. Generated from the record: change the record.\n"
                + " */\npublic final class " + builder + " {\n\n" + (key ? "    private final String key;\n" : "")
                + fields
                + constructor() + methods + build() + "}\n";
    }

    private String field(Component component) {
        return switch (component.form()) {
            case EMBEDDED ->
                "    private " + component.valueType() + " " + component.name() + " = " + component.valueType()
                        + ".builder().build();\n";
            default -> "    private Fact<" + component.valueType() + "> " + component.name() + " = Fact.unknown();\n";
        };
    }

    private String constructor() {
        if (!key) {
            return "\n    " + builder + "() {}\n";
        }
        return "\n    " + builder + "(String key) {\n        this.key = Objects.requireNonNull(key, \"key\");\n    }\n";
    }

    private String methods(Component component) {
        String name = component.name();
        if (component.form() == Component.Form.EMBEDDED) {
            imports.add("java.util.function.UnaryOperator");
            return method(
                            "Says all about: " + label.apply(name) + ".",
                            name,
                            component.valueType() + " value",
                            "Objects.requireNonNull(value, \"" + name + "\")")
                    + method(
                            "Says what is known about: " + label.apply(name) + ".",
                            name,
                            "UnaryOperator<" + component.valueType() + "Builder> said",
                            "said.apply(" + component.valueType() + ".builder()).build()");
        }
        return method(
                        "Says: " + label.apply(name) + ". Not said, it stays unknown.",
                        name,
                        parameter(component),
                        value(component))
                + method(
                        "Says, known or unknown: " + label.apply(name) + ".",
                        name,
                        "Fact<" + component.valueType() + "> fact",
                        "Objects.requireNonNull(fact, \"" + name + "\")");
    }

    private String method(String sentence, String name, String parameter, String value) {
        return "\n" + Names.javadoc("    ", sentence) + "    public " + builder + " " + name + "(" + parameter + ") {\n"
                + "        this." + name + " = " + value + ";\n        return this;\n    }\n";
    }

    private String parameter(Component component) {
        if (component.form() != Component.Form.FACT) {
            imports.add("java.util.List");
            if (component.form() == Component.Form.SET) {
                imports.add("java.util.Set");
            }
            return component.type().getSimpleName() + "... values";
        }
        if (component.type().getName().startsWith("java.time.")) {
            imports.add(component.type().getName());
        }
        return primitive(component.type()) + " value";
    }

    private static String value(Component component) {
        return switch (component.form()) {
            case SET -> "Fact.of(Set.copyOf(List.of(values)))";
            case LIST -> "Fact.of(List.of(values))";
            default -> "Fact.of(value)";
        };
    }

    private static String primitive(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Boolean" -> "boolean";
            case "Integer" -> "int";
            case "Long" -> "long";
            default -> type.getSimpleName();
        };
    }

    private String build() {
        List<String> arguments = new ArrayList<>(key ? List.of("key") : List.of());
        arguments.addAll(components.stream().map(Component::name).toList());
        return "\n    /** Returns the record; the builder may be used further. */\n    public " + type + " build() {\n"
                + "        return new " + type + "(\n"
                + Stream.of(String.join(",\n", arguments).split("\n"))
                        .map(line -> "                " + line)
                        .collect(Collectors.joining("\n"))
                + ");\n    }\n";
    }
}
