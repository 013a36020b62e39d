package org.opendoor.followup.domain;

import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.decision.Decision;

/** Finds the contact a command is about, or says why there is nothing to do on it. */
final class OnContact {
    private OnContact() {}

    static Decision<FollowUpEvent, FollowUpRefusal> inAnyState(
            Journey journey, UUID id, Function<Contact, Decision<FollowUpEvent, FollowUpRefusal>> rule) {
        return switch (journey.followUp()) {
            case FollowUp.NotOpened _ -> Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN);
            case FollowUp.Open(var held) -> in(held, id, rule);
            case FollowUp.Closed closed -> in(closed.held(), id, rule);
        };
    }

    static Decision<FollowUpEvent, FollowUpRefusal> whileDue(
            Journey journey, UUID id, Function<Contact, Decision<FollowUpEvent, FollowUpRefusal>> rule) {
        return inAnyState(journey, id, contact -> switch (contact.state()) {
            case ContactState.Due _ -> rule.apply(contact);
            case ContactState.Made _ -> Decision.refuse(FollowUpRefusal.CONTACT_ALREADY_MADE);
            case ContactState.Stopped _ -> Decision.refuse(FollowUpRefusal.CONTACT_STOPPED);
        });
    }

    private static Decision<FollowUpEvent, FollowUpRefusal> in(
            CaseFile held, UUID id, Function<Contact, Decision<FollowUpEvent, FollowUpRefusal>> rule) {
        return held.contact(id).map(rule).orElseGet(() -> Decision.refuse(FollowUpRefusal.CONTACT_NOT_KNOWN));
    }
}
