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
 * One date or instant of the record is not after another.
 *
 * <p>Nothing is checked when either is unknown. Null is valid.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InOrder.All.class)
@Constraint(validatedBy = {})
public @interface InOrder {

    /**
     * Returns the key of the message.
     *
     * @return the key
     */
    String message() default "{fr.collectivites.compliance.model.constraints.InOrder.message}";

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
     * Returns the name of the component that comes first.
     *
     * @return the name of a component of the record
     */
    String first();

    /**
     * Returns the name of the component that does not come before it.
     *
     * @return the name of a component of the record
     */
    String then();

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
        InOrder[] value();
    }
}
