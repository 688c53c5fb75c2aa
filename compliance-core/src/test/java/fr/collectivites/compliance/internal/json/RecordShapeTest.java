package fr.collectivites.compliance.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Incident;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

    private final Map<Class<?>, RecordShape> shapes = reached(RecordShape.of(Dossier.class), new LinkedHashMap<>());

    @Test
    void nothing_is_required_but_keys_and_the_version() {
        Set<String> required = shapes.values().stream()
                .flatMap(shape -> shape.properties().stream())
                .filter(Property::required)
                .map(Property::name)
                .collect(Collectors.toSet());
        assertThat(required).containsExactlyInAnyOrder("key", "schemaVersion");
    }

    @Test
    void every_rule_of_shape_has_its_words() {
        Stream<Annotation> rules = shapes.values().stream()
                .flatMap(shape -> Stream.concat(
                        shape.rules().stream(),
                        shape.properties().stream()
                                .flatMap(property ->
                                        Stream.concat(property.rules().stream(), property.elementRules().stream()))));
        assertThat(rules.toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(rule -> assertThat(ShapeWords.allowed(rule)).doesNotStartWith("what "));
    }

    @Test
    void a_component_of_a_type_without_a_json_form_is_a_mistake_of_the_model() {
        assertThatThrownBy(() -> RecordShape.of(Odd.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no JSON form is known for the type java.lang.Thread");
    }

    @Test
    void a_record_is_read_once() {
        assertThat(RecordShape.of(Incident.class)).isSameAs(RecordShape.of(Incident.class));
    }

    /** A record that no dossier could hold. */
    public record Odd(Thread thread) {}

    private static Map<Class<?>, RecordShape> reached(RecordShape shape, Map<Class<?>, RecordShape> found) {
        found.put(shape.type(), shape);
        for (Property property : shape.properties()) {
            ValueShape value = property.shape() instanceof ValueShape.ListOf list ? list.element() : property.shape();
            if (value instanceof ValueShape.Embedded embedded) {
                reached(embedded.record(), found);
            }
        }
        return found;
    }
}
