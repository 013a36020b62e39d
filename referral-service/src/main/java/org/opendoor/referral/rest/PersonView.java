package org.opendoor.referral.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.rest.customer.ContactBody;

/**
 * Who the person is and how to reach them, or why not to. Their National Insurance number is nobody's need here, so it is
 * not shown.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String phone,
        String email,
        String address,
        String postcode,
        ContactBody contact,
        StopReason contactStopped) {

    static PersonView of(Customer customer) {
        Profile profile = customer.profile().orElseThrow();
        Person person = profile.person();
        return new PersonView(
                person.givenName(),
                person.familyName(),
                person.dateOfBirth().orElse(null),
                person.phone().orElse(null),
                person.email().orElse(null),
                person.address().orElse(null),
                person.postcode().orElse(null),
                ContactBody.of(profile.contact()),
                customer.stopped().orElse(null));
    }

    @Override
    public String toString() {
        return "PersonView[hidden]";
    }
}
