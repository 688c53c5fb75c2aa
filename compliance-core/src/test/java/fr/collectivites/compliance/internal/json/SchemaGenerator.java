package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.internal.projection.FactDictionary;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.constraints.Siren;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the JSON Schema of a dossier from the records, their rules of shape and the dictionary of facts. */
final class SchemaGenerator {

    private static final String REASON = "Unknown";
    private static final String ABOUT = """
            A dossier: a collectivity and what it does. Absent or null is unknown, never "no". Integers are written \
            without decimal point or exponent. The library checks more than a schema can say: no property twice, keys \
            that differ within a list, dates in order, figures that agree, days that exist, and limits of size.""";

    private final FactDictionary labels = FactDictionary.ofLibrary();
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

    /** Gives the schema as text. */
    static String generate() {
        return new SchemaGenerator().schema();
    }

    private String schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:fr.collectivites.compliance:dossier:" + Dossier.SCHEMA_VERSION);
        schema.put("title", "Dossier");
        schema.put("description", ABOUT);
        schema.putAll(object(RecordShape.of(Dossier.class), ""));
        definitions.put(REASON, unknown());
        schema.put("$defs", definitions);
        JsonOut out = JsonOut.indented();
        write(schema, out);
        return out.string();
    }

    private static Map<String, Object> unknown() {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("type", List.of("object", "null"));
        reason.put("title", "unknown, with the reason if one is given");
        reason.put("description", "inconnu, avec la raison si elle est donnée");
        List<String> reasons =
                List.copyOf(ValueShape.Code.of(Fact.Reason.class).constants().keySet());
        reason.put("properties", Map.of(ReasonReader.UNKNOWN, Map.of("enum", reasons)));
        reason.put("required", List.of(ReasonReader.UNKNOWN));
        reason.put("additionalProperties", false);
        return reason;
    }

    private Map<String, Object> object(RecordShape shape, String path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Property property : shape.properties()) {
            properties.put(property.name(), property(property, path + property.name()));
            if (property.required()) {
                required.add(property.name());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> property(Property property, String path) {
        Map<String, Object> described = new LinkedHashMap<>();
        labels.entry(path).ifPresent(entry -> {
            described.put("title", entry.label());
            described.put("description", entry.libelle());
        });
        Map<String, Object> value = value(property.shape(), property, path);
        rules(property.rules(), value);
        if (property.name().equals("schemaVersion")) {
            described.put("const", Dossier.SCHEMA_VERSION);
        } else if (property.required()) {
            described.putAll(value);
        } else if (property.fact()) {
            described.put("anyOf", List.of(value, reference(REASON)));
        } else {
            described.put("anyOf", List.of(value, Map.of("type", "null")));
        }
        return described;
    }

    private Map<String, Object> value(ValueShape shape, Property property, String path) {
        Map<String, Object> value = new LinkedHashMap<>();
        if (shape instanceof ValueShape.Plain plain) {
            plain(plain, value);
        } else if (shape instanceof ValueShape.Code code) {
            value.putAll(codes(code));
        } else if (shape instanceof ValueShape.CodeSet set) {
            value.put("type", "array");
            value.put("items", codes(set.code()));
            value.put("uniqueItems", true);
        } else if (shape instanceof ValueShape.Embedded embedded) {
            String name = embedded.record().type().getSimpleName();
            if (!definitions.containsKey(name)) {
                definitions.put(name, object(embedded.record(), path + '.'));
            }
            value.putAll(reference(name));
        } else if (shape instanceof ValueShape.ListOf list) {
            Map<String, Object> items = value(list.element(), property, path);
            rules(property.elementRules(), items);
            value.put("type", "array");
            value.put("items", items);
        }
        return value;
    }

    private static void plain(ValueShape.Plain shape, Map<String, Object> value) {
        switch (shape) {
            case TRUTH -> value.put("type", "boolean");
            case INT -> {
                value.put("type", "integer");
                value.put("minimum", (long) Integer.MIN_VALUE);
                value.put("maximum", (long) Integer.MAX_VALUE);
            }
            case LONG -> value.put("type", "integer");
            case TEXT -> value.put("type", "string");
            case DATE -> {
                value.put("type", "string");
                value.put("format", "date");
                value.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            }
            case INSTANT -> {
                value.put("type", "string");
                value.put(
                        "pattern",
                        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$");
            }
        }
    }

    private Map<String, Object> codes(ValueShape.Code code) {
        String name = code.type().getSimpleName();
        definitions.put(name, Map.of("enum", List.copyOf(code.constants().keySet())));
        return reference(name);
    }

    private static void rules(List<Annotation> rules, Map<String, Object> value) {
        for (Annotation rule : rules) {
            if (rule instanceof Min min) {
                value.put("minimum", min.value());
            } else if (rule instanceof Max max) {
                value.put("maximum", max.value());
            } else if (rule instanceof Siren) {
                value.put("pattern", "^[0-9]{9}$");
            } else if (rule instanceof Pattern pattern) {
                value.put("pattern", "^(" + pattern.regexp() + ")$");
            } else {
                rules(Rules.among(rule.annotationType().getAnnotations()), value);
            }
        }
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static void write(Object value, JsonOut out) {
        if (value instanceof Map<?, ?> map) {
            out.object();
            map.forEach((name, member) -> write(member, out.name((String) name)));
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.array();
            list.forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Number number) {
            out.number(number.longValue());
        } else {
            out.text((String) value);
        }
    }
}
