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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** No two lines about the same people: which of them would hold? */
@Documented
@Constraint(validatedBy = EachOnce.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface EachOnce {

    /** The rule in plain words. */
    String message() default "each ending and kind of customer may be named once, and each ending once for all others";

    /** Part of every constraint; not used. */
    Class<?>[] groups() default {};

    /** Part of every constraint; not used. */
    Class<? extends Payload>[] payload() default {};

    /** Looks for a second one. */
    final class Check implements ConstraintValidator<EachOnce, List<EndingLine>> {

        @Override
        public boolean isValid(List<EndingLine> lines, ConstraintValidatorContext context) {
            var seen = new HashSet<>();
            return lines == null
                    || lines.stream()
                            .filter(Objects::nonNull)
                            .allMatch(line -> seen.add(List.of(
                                    Optional.ofNullable(line.ending()), Optional.ofNullable(line.customerKind()))));
        }
    }
}
