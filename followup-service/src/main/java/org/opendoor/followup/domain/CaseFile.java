package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything a journey's one follow-up holds, whether it is open or closed.
 *
 * @param because what it was opened for
 * @param openedOn the day it was opened
 * @param ending the newest ending heard, if the journey ended
 * @param contacts every contact ever planned, in the order of planning
 */
public record CaseFile(Cause because, LocalDate openedOn, Optional<Ending> ending, List<Contact> contacts) {
    public CaseFile {
        contacts = List.copyOf(contacts);
    }

    /** The contact with this id. */
    public Optional<Contact> contact(UUID id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }

    /** The contact owed for this cause. */
    public Optional<Contact> contact(Cause cause) {
        return contacts.stream()
                .filter(contact -> contact.plan().cause().equals(cause))
                .findFirst();
    }

    /** Contacts somebody still owes. */
    public Stream<Contact> due() {
        return contacts.stream().filter(Contact::isDue);
    }

    boolean hasMade() {
        return contacts.stream().anyMatch(Contact::isMade);
    }

    boolean hasDeferralFrom(int number) {
        return contacts.stream()
                .map(contact -> contact.plan().cause())
                .anyMatch(cause -> cause instanceof Cause.DeferredReview review && review.number() >= number);
    }

    CaseFile ended(Ending newest) {
        return new CaseFile(because, openedOn, Optional.of(newest), contacts);
    }

    CaseFile planned(UUID id, Plan plan) {
        if (contact(id).isPresent()) {
            return changed(id, contact -> contact.planned(plan));
        }
        var more = Stream.concat(contacts.stream(), Stream.of(Contact.planned(id, plan)));
        return new CaseFile(because, openedOn, ending, more.toList());
    }

    CaseFile changed(UUID id, UnaryOperator<Contact> change) {
        var changed = contacts.stream()
                .map(contact -> contact.id().equals(id) ? change.apply(contact) : contact)
                .toList();
        return new CaseFile(because, openedOn, ending, changed);
    }
}
