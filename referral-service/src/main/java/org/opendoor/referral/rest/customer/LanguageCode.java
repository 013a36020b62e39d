package org.opendoor.referral.rest.customer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.opendoor.referral.domain.customer.Language;

/** Text that is a language's code; absent is fine. */
@Documented
@Constraint(validatedBy = LanguageCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageCode {

    /** The rule in plain words. */
    String message() default "must be a language's code of ISO 639: two letters, or three";

    /** Part of every constraint; not used. */
    Class<?>[] groups() default {};

    /** Part of every constraint; not used. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the domain. */
    final class Check implements ConstraintValidator<LanguageCode, String> {

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            return written == null || Language.parse(written).isPresent();
        }
    }
}
