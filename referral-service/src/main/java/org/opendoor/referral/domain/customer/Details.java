package org.opendoor.referral.domain.customer;

import java.util.Optional;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Person;

/** Everything a person tells about themself in one go, except their number and their claims. Replaces what was told before. */
public record Details(Person person, Optional<CustomerKind> kind, ContactPreferences contact, Background background) {

    @Override
    public String toString() {
        return "Details[hidden]";
    }
}
