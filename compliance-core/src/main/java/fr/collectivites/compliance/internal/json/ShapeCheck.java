package fr.collectivites.compliance.internal.json;

import fr.collectivites.compliance.input.InputLimits;
import fr.collectivites.compliance.input.InputProblem.Kind;
import fr.collectivites.compliance.input.InvalidInputException;
import fr.collectivites.compliance.model.Dossier;
import fr.collectivites.compliance.model.constraints.UniqueKeys;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;

/**
 * Checks the rules of shape that the records carry, and says each broken one with a JSON pointer.
 *
 * <p>It checks what is given, never that something is. The validator is started once, for the first
 * dossier that a quick screen does not pass.
 */
public final class ShapeCheck {

    /**
     * One rule that does not hold.
     *
     * @param pointer the value or the record that breaks it
     * @param found what was found, in words
     * @param allowed what is allowed
     * @param ofKeys whether the rule is that keys differ, which a reading says more precisely
     */
    record Violation(String pointer, String found, String allowed, boolean ofKeys) {}

    private ShapeCheck() {}

    /**
     * Refuses a dossier that was put together in Java and breaks a rule of shape.
     *
     * @param dossier the dossier, not null
     * @return the same dossier
     * @throws InvalidInputException if a rule is broken; its problems have a pointer and no line
     */
    public static Dossier require(Dossier dossier) {
        List<Violation> violations = of(dossier);
        if (!violations.isEmpty()) {
            Problems problems = new Problems(InputLimits.defaults().maxProblems());
            violations.forEach(
                    violation -> problems.add(Kind.SHAPE, violation.pointer(), violation.found(), violation.allowed()));
            throw problems.refusal(Map.of());
        }
        return dossier;
    }

    /**
     * Checks a dossier.
     *
     * @param dossier the dossier, not null
     * @return what is wrong, in the order of the pointers; empty when nothing is
     */
    static List<Violation> of(Dossier dossier) {
        return ShapeScreen.of(Dossier.class).clean(dossier) ? List.of() : validate(dossier);
    }

    /** Checks a record with the validator itself. */
    static List<Violation> validate(Record record) {
        Set<ConstraintViolation<Record>> violations = Holder.VALIDATOR.validate(record);
        return violations.stream()
                .map(violation -> new Violation(
                        pointer(violation.getPropertyPath()),
                        ShapeWords.found(violation),
                        ShapeWords.allowed(violation.getConstraintDescriptor().getAnnotation()),
                        violation.getConstraintDescriptor().getAnnotation() instanceof UniqueKeys))
                .distinct()
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::allowed))
                .toList();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                pointer.append('/').append(name);
            }
        }
        return pointer.toString();
    }

    /** Builds the validator at its first use; without bundles of messages, whose words depend on the machine. */
    private static final class Holder {

        private static final Validator VALIDATOR = build();

        /** Boots the validator without its line about its own version, which the JDK's logging prints as an error. */
        private static Validator build() {
            Logger version = Logger.getLogger("org.hibernate.validator.internal.util.Version");
            Level chosen = version.getLevel();
            if (chosen == null) {
                version.setLevel(Level.WARNING);
            }
            try {
                return boot();
            } finally {
                version.setLevel(chosen);
            }
        }

        private static Validator boot() {
            ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new UntouchedMessages())
                    .buildValidatorFactory();
            return factory.getValidator();
        }
    }
}
