package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.model.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * Reads the records of a dossier from a cursor, property by property, and goes on after each problem.
 *
 * <p>What it gives after a problem holds stand-ins and must be thrown away: it is only good for finding more problems.
 */
final class DossierParser {

    private static final Object REFUSED = new Object();

    private final DocumentCursor in;
    private final ScalarReader scalars;
    private final ReasonReader reasons;
    private int standIns;

    /** Reads from a cursor. */
    DossierParser(DocumentCursor in) {
        this.in = in;
        this.scalars = new ScalarReader(in);
        this.reasons = new ReasonReader(in, scalars);
    }

    /** Reads the object where the cursor stands; a record of stand-ins when there is none. */
    Object record(RecordShape shape) {
        Object[] values = new Object[shape.properties().size()];
        if (in.token() == JsonToken.START_OBJECT) {
            properties(shape, values);
        } else {
            in.wrongType(false, "an object");
            shape.properties().stream().filter(Property::required).forEach(p -> values[p.index()] = REFUSED);
        }
        for (Property property : shape.properties()) {
            if (values[property.index()] == null && property.required()) {
                in.missing(property.name());
                values[property.index()] = REFUSED;
            }
            if (values[property.index()] == null) {
                values[property.index()] = property.absent();
            } else if (values[property.index()] == REFUSED) {
                values[property.index()] = standIn(property.shape());
            }
        }
        return shape.build(values);
    }

    private void properties(RecordShape shape, Object[] values) {
        while (in.nextProperty()) {
            Property property = shape.byName().get(in.name());
            boolean usable = false;
            if (property == null) {
                in.unknown(Kind.UNKNOWN_PROPERTY, in.name(), shape.byName().keySet());
            } else if (values[property.index()] != null) {
                in.problem(Kind.DUPLICATE_PROPERTY, "a second \"" + property.name() + '"', "each property once");
            } else {
                usable = true;
            }
            in.next();
            if (usable) {
                values[property.index()] = property(property);
            } else {
                in.skip();
            }
        }
    }

    private Object property(Property property) {
        if (in.token() == JsonToken.VALUE_NULL && !property.required()) {
            return property.absent();
        }
        if (property.fact() && in.token() == JsonToken.START_OBJECT) {
            return Fact.unknown(reasons.reason());
        }
        Optional<?> value = value(property.shape(), property);
        if (property.fact()) {
            return value.isPresent() ? Fact.of(value.get()) : Fact.unknown();
        }
        return value.isPresent() ? value.get() : property.required() ? REFUSED : property.absent();
    }

    private Optional<?> value(ValueShape shape, Property property) {
        if (shape instanceof ValueShape.Plain plain) {
            return scalars.plain(plain, property);
        }
        if (shape instanceof ValueShape.Code code) {
            return scalars.code(code);
        }
        if (shape instanceof ValueShape.Embedded embedded) {
            return Optional.of(record(embedded.record()));
        }
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType(false, "an array");
            return Optional.empty();
        }
        return Optional.of(
                shape instanceof ValueShape.CodeSet set
                        ? codes(set.code())
                        : elements(((ValueShape.ListOf) shape).element(), property));
    }

    private Set<Object> codes(ValueShape.Code code) {
        Set<Object> found = new LinkedHashSet<>();
        for (int index = 0; in.nextValue(); index++) {
            if (fits(index)) {
                scalars.code(code)
                        .filter(constant -> !found.add(constant))
                        .ifPresent(constant -> in.problem(
                                Kind.DUPLICATE_ELEMENT, "a second \"" + constant.name() + '"', "each code once"));
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private List<Object> elements(ValueShape shape, Property property) {
        List<Object> found = new ArrayList<>();
        Map<String, Integer> keys = new HashMap<>();
        for (int index = 0; in.nextValue(); index++) {
            if (fits(index)) {
                Optional<?> element = value(shape, property);
                found.add(element.isPresent() ? element.get() : standIn(shape));
                checkKey(shape, element, index, keys);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private void checkKey(ValueShape shape, Optional<?> element, int index, Map<String, Integer> keys) {
        if (shape instanceof ValueShape.Embedded embedded) {
            Optional<String> key = embedded.record().key().map(property -> (String) property.in(element.orElseThrow()));
            Integer first = key.map(given -> keys.putIfAbsent(given, index)).orElse(index);
            if (first != index) {
                in.sameKey(first);
            }
        }
    }

    private boolean fits(int index) {
        int most = in.limits().maxElements();
        if (index == most) {
            in.problem(Kind.LIMIT, "more elements", "at most " + most + " elements (InputLimits.maxElements)");
        }
        if (index >= most) {
            in.skip();
        }
        return index < most;
    }

    /** Gives a value that breaks no rule of shape, for a required one that could not be read. */
    private Object standIn(ValueShape shape) {
        return shape == ValueShape.Plain.TEXT ? "unreadable." + standIns++ : 1;
    }
}
