package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Who the person is and how to reach them: held by this service only, sealed with a key of their own, and never printed. */
public record Person(
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        Optional<Nino> nino,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> address,
        Optional<String> postcode) {

    /** The newest telling wins, field by field; what was not told this time stays. */
    public Person updatedBy(Person newer) {
        return new Person(
                newer.givenName,
                newer.familyName,
                newer.dateOfBirth.or(() -> dateOfBirth),
                newer.nino.or(() -> nino),
                newer.phone.or(() -> phone),
                newer.email.or(() -> email),
                newer.address.or(() -> address),
                newer.postcode.or(() -> postcode));
    }

    /** The same person with this number, or with none. */
    public Person withNino(Optional<Nino> other) {
        return new Person(givenName, familyName, dateOfBirth, other, phone, email, address, postcode);
    }

    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
