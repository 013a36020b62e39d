package org.opendoor.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.opendoor.referral.domain.Person;

/** Who the person is and how to reach them. Their National Insurance number is nobody's need here, so it is not shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String phone,
        String email,
        String address,
        String postcode) {

    static PersonView of(Person person) {
        return new PersonView(
                person.givenName(),
                person.familyName(),
                person.dateOfBirth().orElse(null),
                person.phone().orElse(null),
                person.email().orElse(null),
                person.address().orElse(null),
                person.postcode().orElse(null));
    }

    @Override
    public String toString() {
        return "PersonView[hidden]";
    }
}
