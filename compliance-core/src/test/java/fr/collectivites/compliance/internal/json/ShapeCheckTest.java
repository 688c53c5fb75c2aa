package fr.collectivites.compliance.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Incident;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShapeCheckTest {

    @Property(tries = 500)
    void the_screen_passes_exactly_what_the_validator_finds_right(@ForAll long seed) {
        Dossier good = RandomDossiers.dossier(seed, 0.5, 2);
        assertThat(ShapeScreen.of(Dossier.class).clean(good)).isTrue();
        assertThat(ShapeCheck.validate(good)).isEmpty();
        Dossier changed = (Dossier) changed(RecordShape.of(Dossier.class), good, new Random(seed));
        assertThat(ShapeScreen.of(Dossier.class).clean(changed))
                .isEqualTo(ShapeCheck.validate(changed).isEmpty());
    }

    @Test
    void a_rule_that_the_screen_does_not_know_passes_nothing() {
        assertThat(ShapeScreen.of(Odd.class).clean(new Odd(Fact.of("a")))).isFalse();
        assertThat(ShapeScreen.of(Odd.class).clean(new Odd(Fact.unknown()))).isTrue();
        assertThat(ShapeScreen.of(Even.class).clean(new Even(1))).isTrue();
        assertThat(ShapeScreen.of(Even.class).clean(new Even(0))).isFalse();
    }

    @Test
    void a_dossier_put_together_in_java_is_refused_with_pointers_and_without_lines() {
        Incident incident = Incident.builder("INC-1")
                .occurredAt(Instant.parse("2026-11-16T07:30:00Z"))
                .detectedAt(Instant.parse("2026-11-15T07:30:00Z"))
                .build();
        Dossier dossier = Dossier.builder().incidents(incident, incident).build();
        assertThatThrownBy(() -> ShapeCheck.require(dossier))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("- /incidents/1: found occurredAt 2026-11-16T07:30:00Z, detectedAt 2026-11-15")
                .hasMessageContaining("- /incidents: found two elements with one key; allowed: a key");
        assertThat(ShapeCheck.require(Dossier.builder().build()))
                .isEqualTo(Dossier.builder().build());
    }

    @Test
    void the_words_do_not_depend_on_the_language_of_the_machine() {
        Dossier dossier =
                Dossier.builder().incidents(Incident.builder("a b").build()).build();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThatThrownBy(() -> ShapeCheck.require(dossier)).hasMessageContaining("a text of 3 characters");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A record whose rule is not one of the model. */
    public record Odd(Fact<@NotBlank String> text) {}

    /** A record whose rule is one of the standard. */
    public record Even(@Min(1) int number) {}

    private static Object changed(RecordShape shape, Object record, Random random) {
        Object[] values = shape.properties().stream()
                .map(property -> changed(property, property.in(record), random))
                .toArray();
        return shape.build(values);
    }

    private static Object changed(
            fr.collectivites.compliance.internal.json.Property property, Object component, Random random) {
        if (property.shape() instanceof ValueShape.Embedded embedded) {
            return changed(embedded.record(), component, random);
        }
        if (component instanceof List<?> list && property.shape() instanceof ValueShape.ListOf of) {
            RecordShape element = ((ValueShape.Embedded) of.element()).record();
            return list.stream().map(one -> changed(element, one, random)).toList();
        }
        if (random.nextInt(60) > 0) {
            return component;
        }
        return property.shape() instanceof ValueShape.Plain plain ? odd(plain, property, random) : component;
    }

    private static Object odd(
            ValueShape.Plain plain, fr.collectivites.compliance.internal.json.Property property, Random random) {
        Object value = switch (plain) {
            case TRUTH -> false;
            case INT -> random.nextBoolean() ? -1 : Integer.MAX_VALUE;
            case LONG -> -1L;
            case TEXT -> random.nextBoolean() ? "no key" : "k";
            case DATE -> LocalDate.of(1900, 1, 1);
            case INSTANT -> Instant.EPOCH;
        };
        return property.fact() ? Fact.of(value) : value;
    }
}
