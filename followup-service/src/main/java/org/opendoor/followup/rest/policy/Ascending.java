package org.opendoor.followup.rest.policy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Months, each later than the one before; what is absent is none of its business. */
@Documented
@Constraint(validatedBy = Ascending.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Ascending {

    /** The rule in plain words. */
    String message() default "each must be later than the one before";

    /** Part of every constraint; not used. */
    Class<?>[] groups() default {};

    /** Part of every constraint; not used. */
    Class<? extends Payload>[] payload() default {};

    /** Compares neighbours. */
    final class Check implements ConstraintValidator<Ascending, List<Integer>> {

        @Override
        public boolean isValid(List<Integer> months, ConstraintValidatorContext context) {
            return months == null
                    || months.stream().anyMatch(Objects::isNull)
                    || IntStream.range(1, months.size()).allMatch(i -> months.get(i - 1) < months.get(i));
        }
    }
}
