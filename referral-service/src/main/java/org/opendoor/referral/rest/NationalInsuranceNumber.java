package org.opendoor.referral.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opendoor.referral.domain.Nino;

/** Text that is a National Insurance number by its format; absent is fine. */
@Documented
@Constraint(validatedBy = NationalInsuranceNumber.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NationalInsuranceNumber {

    /** The rule in plain words; the given value is never repeated. */
    String message() default "must be two letters, six digits and a letter from A to D";

    /** Part of every constraint; not used. */
    Class<?>[] groups() default {};

    /** Part of every constraint; not used. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the domain. */
    final class Check implements ConstraintValidator<NationalInsuranceNumber, String> {

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            return written == null || Nino.parse(written).isPresent();
        }
    }
}
