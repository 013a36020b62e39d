package org.opendoor.referral.rest.customer;

import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.rest.NationalInsuranceNumber;
import org.opendoor.referral.rest.Patterns;
import org.opendoor.referral.usecase.customer.Sought;

/** Whom somebody looks for: by surname and date of birth, or by number. In a body, because addresses are written down. */
public record SearchRequest(
        @Size(min = 1, max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String familyName,

        @Past LocalDate dateOfBirth,
        @NationalInsuranceNumber String nino) {

    /**
     * The question, whole.
     *
     * @throws Refused INVALID_REQUEST where it is neither of the two, or both
     */
    Sought sought() {
        List<FieldError> errors = new ArrayList<>();
        expect(errors, "/familyName", familyName);
        expect(errors, "/dateOfBirth", dateOfBirth);
        if (!errors.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, errors);
        }
        return nino == null
                ? new Sought.Named(familyName, dateOfBirth)
                : new Sought.Numbered(Nino.parse(nino).orElseThrow());
    }

    private void expect(List<FieldError> errors, String pointer, Object value) {
        if (nino == null && value == null) {
            errors.add(new FieldError(pointer, "NOT_NULL", "a search has a surname and a date of birth, or a number"));
        }
        if (nino != null && value != null) {
            errors.add(new FieldError(pointer, "NOT_FOR_THIS_SEARCH", "a search by number needs nothing else"));
        }
    }

    @Override
    public String toString() {
        return "SearchRequest[hidden]";
    }
}
