package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Writes a dossier in its canonical form: properties in the order of the records, what is not said left out.
 *
 * <p>Equal dossiers give equal bytes, on every machine. An instant is written in UTC: the offset in which it was read is
 * not part of a dossier. Nothing is checked beyond what makes the document unreadable.
 */
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * Writes a dossier on one line: the form to digest.
     *
     * @param dossier the dossier, not null
     * @return its bytes in UTF-8, not null
     * @throws IllegalArgumentException if a text or a year in it cannot be written in a form that is read back
     */
    public static byte[] compact(Dossier dossier) {
        JsonOut out = JsonOut.compact();
        write(dossier, out);
        return out.bytes();
    }

    /**
     * Writes a dossier for readers, one value a line.
     *
     * @param dossier the dossier, not null
     * @return its bytes in UTF-8, not null
     * @throws IllegalArgumentException if a text or a year in it cannot be written in a form that is read back
     */
    public static byte[] indented(Dossier dossier) {
        JsonOut out = JsonOut.indented();
        write(dossier, out);
        return out.bytes();
    }

    /**
     * Writes a dossier as a value of a larger document.
     *
     * @param dossier the dossier, not null
     * @param out where, not null
     * @throws IllegalArgumentException if a text or a year in it cannot be written in a form that is read back
     */
    public static void write(Dossier dossier, JsonOut out) {
        record(RecordShape.of(Dossier.class), dossier, out);
    }

    private static void record(RecordShape shape, Object record, JsonOut out) {
        out.object();
        for (Property property : shape.properties()) {
            Object component = property.in(record);
            boolean said = property.required() || !component.equals(property.absent());
            if (said) {
                out.name(property.name());
                component(property, component, out);
            }
        }
        out.endObject();
    }

    private static void component(Property property, Object component, JsonOut out) {
        if (component instanceof Fact.Known<?> known) {
            value(property, property.shape(), known.value(), out);
        } else if (component instanceof Fact.Unknown<?> unknown) {
            out.object().text(ReasonReader.UNKNOWN, unknown.reason().name()).endObject();
        } else {
            value(property, property.shape(), component, out);
        }
    }

    private static void value(Property property, ValueShape shape, Object value, JsonOut out) {
        if (shape instanceof ValueShape.Embedded embedded) {
            record(embedded.record(), value, out);
        } else if (shape instanceof ValueShape.CodeSet) {
            out.array();
            ((Collection<?>) value).stream().map(Enum.class::cast).sorted().forEach(code -> out.text(code.name()));
            out.endArray();
        } else if (shape instanceof ValueShape.ListOf list) {
            out.array();
            ((List<?>) value).forEach(element -> value(property, list.element(), element, out));
            out.endArray();
        } else {
            scalar(property, value, out);
        }
    }

    private static void scalar(Property property, Object value, JsonOut out) {
        if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Number number) {
            out.number(number.longValue());
        } else if (value instanceof Enum<?> code) {
            out.text(code.name());
        } else if (value instanceof LocalDate day) {
            out.text(writable(property, day.getYear(), day));
        } else if (value instanceof Instant instant) {
            out.text(writable(property, instant.atOffset(ZoneOffset.UTC).getYear(), instant));
        } else if (Texts.clean((String) value)) {
            out.text((String) value);
        } else {
            throw new IllegalArgumentException(property.name() + " must be " + Texts.RULE);
        }
    }

    private static String writable(Property property, int year, Object value) {
        if (!IsoTime.isWritable(year)) {
            throw new IllegalArgumentException(property.name() + " is in the year " + year + ", allowed: 1 to 9999");
        }
        return value.toString();
    }
}
