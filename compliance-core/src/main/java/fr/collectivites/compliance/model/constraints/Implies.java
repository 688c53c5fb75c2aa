package fr.collectivites.compliance.model.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When one component of the record is given, another one is not known to be false.
 *
 * <p>A flag counts as given when it is known to be true. Nothing is checked when the first is unknown. Null is valid.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Implies.All.class)
@Constraint(validatedBy = {})
public @interface Implies {

    /**
     * Returns the key of the message.
     *
     * @return the key
     */
    String message() default "{fr.collectivites.compliance.model.constraints.Implies.message}";

    /**
     * Returns the groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the name of the component that is given.
     *
     * @return the name of a component of the record
     */
    String given();

    /**
     * Returns the name of the flag that is then true or unknown.
     *
     * @return the name of a component of the record
     */
    String notFalse();

    /** Several of these on one record. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /**
         * Returns the constraints.
         *
         * @return the constraints
         */
        Implies[] value();
    }
}
