package org.opendoor.referral.domain.customer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.customer.CustomerState.Known;

/**
 * A person as one record. {@code seenOnlyBy} are the named staff (token subjects) who alone may see a restricted one; empty
 * where everybody may whose scope it is.
 */
public record Customer(UUID id, boolean withJobcentre, Set<String> seenOnlyBy, CustomerState state) {

    public Customer {
        seenOnlyBy = Set.copyOf(seenOnlyBy);
    }

    /** Whether only named staff may see this person. */
    public boolean restricted() {
        return !seenOnlyBy.isEmpty();
    }

    /** Whether this member of staff is one of those who may, where only named ones may. */
    public boolean openTo(String subject) {
        return !restricted() || seenOnlyBy.contains(subject);
    }

    /** Among whom this record can be found. */
    public Circle circle() {
        return restricted() ? Circle.RESTRICTED : Circle.of(withJobcentre);
    }

    /** What is known; empty for a record that is gone. */
    public Optional<Profile> profile() {
        return state instanceof Known(var profile, var _) ? Optional.of(profile) : Optional.empty();
    }

    /** What was told to see whether everybody is served alike; nothing of a record that is gone. */
    public Background background() {
        return profile().map(Profile::background).orElse(Background.NONE);
    }

    /** Why nobody may get in touch, if so. */
    public Optional<StopReason> stopped() {
        return state instanceof Known(var _, var stopped) ? stopped : Optional.empty();
    }

    /** The customer once {@code events} have happened, in that order. */
    public Customer after(List<CustomerEvent> events) {
        Customer next = this;
        for (CustomerEvent event : events) {
            next = CustomerEvolution.evolve(next, event);
        }
        return next;
    }
}
