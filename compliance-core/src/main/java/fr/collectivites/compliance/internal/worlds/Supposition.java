package fr.collectivites.compliance.internal.worlds;

import java.util.Objects;

/**
 * One thing supposed of what a dossier does not know.
 *
 * @param kind what it is about, not null
 * @param subject the subject of the fact; empty when it is about the law, not null
 * @param path the path of the fact inside its subject, the parameter, or the question, not null
 * @param value its value; for a set, the code that it holds or not, not null
 * @param held whether a set holds the code; true for anything else
 */
public record Supposition(Kind kind, String subject, String path, String value, boolean held) {

    /** What a supposition can be about. */
    public enum Kind {
        /** A fact that a dossier can say. */
        FACT,
        /** A code of a set that a dossier can say. */
        CODE,
        /** A number of inhabitants; the path is the basis and the scope. */
        POPULATION,
        /** A fact that is drawn from others. */
        DERIVED,
        /** Whether a duty was met in time. */
        TIME,
        /** A point of law that is not settled, or an answer that was not searched. */
        OTHER
    }

    /** Checks that nothing is missing. */
    public Supposition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    static Supposition of(Dimension dimension, Object value) {
        if (dimension instanceof Dimension.OfFact of) {
            String subject = of.facts().subject();
            if (of.facts().type().name().equals("Population")) {
                String basis = text(of, "base") + " " + text(of, "scope");
                return new Supposition(Kind.POPULATION, subject, basis, Codes.of(value), true);
            }
            Kind kind = of.fact().derived() ? Kind.DERIVED : Kind.FACT;
            return new Supposition(kind, subject, of.fact().path(), Codes.of(value), true);
        }
        if (dimension instanceof Dimension.OfCode of) {
            return new Supposition(
                    of.fact().derived() ? Kind.DERIVED : Kind.CODE,
                    of.facts().subject(),
                    of.fact().path(),
                    of.code(),
                    Boolean.TRUE.equals(value));
        }
        return dimension instanceof Dimension.OfTime time
                ? new Supposition(Kind.TIME, "", time.question(), Codes.of(value), true)
                : new Supposition(Kind.OTHER, "", dimension.path(), String.valueOf(value), true);
    }

    private static String text(Dimension.OfFact of, String property) {
        return Codes.of(World.AS_IS.value(of.facts(), Facts.named(of.facts().type(), property)));
    }
}
