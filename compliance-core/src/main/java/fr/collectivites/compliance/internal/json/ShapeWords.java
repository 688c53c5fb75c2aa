package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.constraints.ConsistentPopulations;
import fr.collectivites.compliance.model.constraints.Departement;
import fr.collectivites.compliance.model.constraints.Implies;
import fr.collectivites.compliance.model.constraints.InOrder;
import fr.collectivites.compliance.model.constraints.Key;
import fr.collectivites.compliance.model.constraints.Siren;
import fr.collectivites.compliance.model.constraints.UniqueKeys;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;

/** Says in words what a broken rule of shape found, and what it allows; never the text of a key. */
final class ShapeWords {

    private ShapeWords() {}

    /** Gives what was found. */
    static String found(ConstraintViolation<?> violation) {
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        Object owner = violation.getLeafBean();
        if (rule instanceof InOrder order) {
            return described(owner, order.first()) + ", " + described(owner, order.then());
        }
        if (rule instanceof Implies implies) {
            return described(owner, implies.given()) + ", " + described(owner, implies.notFalse());
        }
        if (rule instanceof ConsistentPopulations) {
            return "a total population below the municipal one of the same scope and year";
        }
        if (rule instanceof UniqueKeys) {
            return "two elements with one key";
        }
        Object value = violation.getInvalidValue();
        if (rule instanceof Key) {
            return "a text of " + String.valueOf(value).length() + " characters";
        }
        return value instanceof String text ? Problems.quoted(text) : Problems.cut(String.valueOf(value));
    }

    /** Gives what is allowed. */
    static String allowed(Annotation rule) {
        if (rule instanceof Min min) {
            return "at least " + min.value();
        }
        if (rule instanceof Max max) {
            return "at most " + max.value();
        }
        if (rule instanceof Siren) {
            return "a SIREN: nine digits, the last one a check digit";
        }
        if (rule instanceof Departement) {
            return "the INSEE code of a département, as 67, 2A or 974";
        }
        if (rule instanceof Key || rule instanceof UniqueKeys) {
            return "a key of 1 to 64 letters, digits, dots, hyphens or underscores, used once in its list";
        }
        if (rule instanceof InOrder order) {
            return order.then() + " at or after " + order.first();
        }
        if (rule instanceof Implies implies) {
            return implies.given() + " only where " + implies.notFalse() + " is not false";
        }
        if (rule instanceof ConsistentPopulations) {
            return "a total population at least as high as the municipal one";
        }
        return "what " + rule.annotationType().getSimpleName() + " asks";
    }

    private static String described(Object owner, String component) {
        Object fact = RecordShape.of(owner.getClass()).byName().get(component).in(owner);
        Object value = fact instanceof Fact.Known<?> known ? known.value() : "unknown";
        return component + " " + Problems.cut(String.valueOf(value));
    }
}
