package org.opendoor.referral.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;

/**
 * Who the person is. A name is enough; the National Insurance number is optional, and without it nobody is taken for
 * somebody known.
 */
public record CustomerRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String givenName,

        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String familyName,

        @Past LocalDate dateOfBirth,
        @NationalInsuranceNumber String nino,
        @Pattern(regexp = Patterns.PHONE) String phone,
        @Email @Size(max = 254) String email,
        @Size(max = 500) @Pattern(regexp = Patterns.LINES) String address,
        @Pattern(regexp = Patterns.POSTCODE) String postcode) {

    Person person() {
        return new Person(
                givenName.strip(),
                familyName.strip(),
                Optional.ofNullable(dateOfBirth),
                Optional.ofNullable(nino).flatMap(Nino::parse),
                Optional.ofNullable(phone),
                Optional.ofNullable(email),
                Optional.ofNullable(address),
                Optional.ofNullable(postcode));
    }

    @Override
    public String toString() {
        return "CustomerRequest[hidden]";
    }
}
