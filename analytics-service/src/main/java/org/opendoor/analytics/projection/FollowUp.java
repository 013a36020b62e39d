package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What became of the promise to get in touch: whether anybody took it on, and its contacts by id. */
public record FollowUp(Optional<LocalDate> openedOn, Map<UUID, Contact> contacts) {

    static final FollowUp NONE = new FollowUp(Optional.empty(), Map.of());

    public FollowUp {
        contacts = Map.copyOf(contacts);
    }

    /** The contact that the ending promised. There is one per journey; of several the smallest id speaks. */
    public Optional<Contact> afterTheEnding() {
        return new TreeMap<>(contacts)
                .values().stream().filter(Contact::isAfterTheEnding).findFirst();
    }

    public boolean anyContactMade() {
        return contacts.values().stream().anyMatch(contact -> contact.madeOn().isPresent());
    }

    /** The highest level to which any contact was escalated; 0 if none was. */
    public int escalatedTo() {
        return contacts.values().stream().mapToInt(Contact::level).max().orElse(0);
    }

    FollowUp opened(LocalDate day) {
        return new FollowUp(Optional.of(day), contacts);
    }

    FollowUp with(UUID contact, UnaryOperator<Contact> change) {
        var changed = new TreeMap<>(contacts);
        changed.put(contact, change.apply(contacts.getOrDefault(contact, Contact.UNPLANNED)));
        return new FollowUp(openedOn, changed);
    }
}
