package org.opendoor.referral.rest.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.customer.ContactPreferences;
import org.opendoor.referral.domain.customer.Details;
import org.opendoor.referral.rest.Patterns;

/**
 * Everything about a person as it is now: what is absent is not known any more. The National Insurance number and the claims
 * have addresses of their own and stay as they are; so does the kind where it is absent.
 */
public record DetailsRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String givenName,

        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String familyName,

        @Past LocalDate dateOfBirth,
        @Pattern(regexp = Patterns.PHONE) String phone,
        @Email @Size(max = 254) String email,
        @Size(max = 500) @Pattern(regexp = Patterns.LINES) String address,
        @Pattern(regexp = Patterns.POSTCODE) String postcode,
        CustomerKind customerKind,
        @Valid ContactBody contact,
        @Valid BackgroundBody background) {

    Details details() {
        return new Details(
                new Person(
                        givenName.strip(),
                        familyName.strip(),
                        Optional.ofNullable(dateOfBirth),
                        Optional.empty(),
                        Optional.ofNullable(phone),
                        Optional.ofNullable(email),
                        Optional.ofNullable(address),
                        Optional.ofNullable(postcode)),
                Optional.ofNullable(customerKind),
                contact == null ? ContactPreferences.NONE : contact.preferences(),
                background == null ? Background.NONE : background.background());
    }

    @Override
    public String toString() {
        return "DetailsRequest[hidden]";
    }
}
