package org.opendoor.referral.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;

/** What is inside the seal: the person as JSON, so that a field more needs no migration of what nobody can read. */
record SealedPerson(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String nino,
        String phone,
        String email,
        String address,
        String postcode) {

    static SealedPerson of(Person person) {
        return new SealedPerson(
                person.givenName(),
                person.familyName(),
                person.dateOfBirth().orElse(null),
                person.nino().map(Nino::value).orElse(null),
                person.phone().orElse(null),
                person.email().orElse(null),
                person.address().orElse(null),
                person.postcode().orElse(null));
    }

    Person person() {
        return new Person(
                givenName,
                familyName,
                Optional.ofNullable(dateOfBirth),
                Optional.ofNullable(nino).flatMap(Nino::parse),
                Optional.ofNullable(phone),
                Optional.ofNullable(email),
                Optional.ofNullable(address),
                Optional.ofNullable(postcode));
    }

    @Override
    public String toString() {
        return "SealedPerson[hidden]";
    }
}
