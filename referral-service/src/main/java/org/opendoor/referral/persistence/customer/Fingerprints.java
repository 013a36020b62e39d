package org.opendoor.referral.persistence.customer;

import java.util.Optional;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.Spelling;

/** The keyed hashes by which one record can be found within its circle; empty where there is nothing to make one of. */
@SuppressWarnings("ArrayRecordComponent") // only ever written to a row, never compared
record Fingerprints(
        Optional<byte[]> nino, Optional<byte[]> surnameBirth, Optional<byte[]> phone, Optional<byte[]> postcode) {

    /** Of a record that is gone. */
    static final Fingerprints NONE =
            new Fingerprints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Fingerprints of(Keyring keyring, Person person, Circle circle) {
        return new Fingerprints(
                person.nino().map(nino -> keyring.hash(nino, circle)),
                Spelling.surnameAndBirth(person).map(spelled -> surnameBirth(keyring, circle, spelled)),
                person.phone().map(Spelling::phone).map(spelled -> keyring.hash("phone", circle, spelled)),
                person.postcode().map(Spelling::postcode).map(spelled -> keyring.hash("postcode", circle, spelled)));
    }

    static byte[] surnameBirth(Keyring keyring, Circle circle, String spelled) {
        return keyring.hash("surname-birth", circle, spelled);
    }
}
