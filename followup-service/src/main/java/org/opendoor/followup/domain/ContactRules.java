package org.opendoor.followup.domain;

import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.decision.Decision;

/**
 * What people and timers may do with a contact.
 *
 * @param promises when a late contact is carried up
 */
record ContactRules(Promises promises) {

    Decision<FollowUpEvent, FollowUpRefusal> attempt(Journey journey, FollowUpCommand.RecordAttempt command) {
        return onContact(
                journey,
                command.contact(),
                contact -> whileDue(contact, due -> {
                    var number = due.attempts().size() + 1;
                    var attempt = new Attempt(
                            number,
                            command.channel(),
                            command.outcome(),
                            command.now().at(),
                            command.by());
                    return Decision.accept(new FollowUpEvent.ContactAttempted(due.id(), attempt));
                }));
    }

    Decision<FollowUpEvent, FollowUpRefusal> converse(Journey journey, FollowUpCommand.RecordConversation command) {
        return onContact(
                journey,
                command.contact(),
                contact -> whileDue(contact, due -> {
                    if (!command.conversation().counts()) {
                        return Decision.refuse(FollowUpRefusal.OPTION_OR_NONE_WANTED_REQUIRED);
                    }
                    var today = command.now().on();
                    var made = new ContactState.Made(today, !due.isLate(today), command.conversation());
                    return new Steps(journey)
                            .then(new FollowUpEvent.ContactMade(due.id(), made))
                            .settle(today)
                            .decided();
                }));
    }

    Decision<FollowUpEvent, FollowUpRefusal> escalate(Journey journey, FollowUpCommand.Escalate command) {
        return onContact(journey, command.contact(), contact -> switch (contact.state()) {
            case ContactState.Due _ -> escalateDue(contact, command);
            case ContactState.Made _, ContactState.Stopped _ -> Decision.alreadyDone();
        });
    }

    private Decision<FollowUpEvent, FollowUpRefusal> escalateDue(Contact due, FollowUpCommand.Escalate command) {
        var level = command.level();
        var today = command.now().on();
        if (due.reached(level)) {
            return Decision.alreadyDone();
        }
        var dueOn = due.plan().dueOn();
        if (!today.isAfter(promises.behind(due.plan()).lastDayBefore(level, dueOn))) {
            return Decision.refuse(FollowUpRefusal.NOT_LATE_YET);
        }
        var addressee = level.addressee(due.plan().owner().kind());
        var escalation = new Escalation(level, addressee, command.colleagues().told(addressee, today), dueOn, today);
        return Decision.accept(new FollowUpEvent.Escalated(due.id(), escalation));
    }

    private static Decision<FollowUpEvent, FollowUpRefusal> onContact(
            Journey journey, UUID id, Function<Contact, Decision<FollowUpEvent, FollowUpRefusal>> rule) {
        return switch (journey.followUp()) {
            case FollowUp.NotOpened _ -> Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN);
            case FollowUp.Open(var held) -> onContact(held, id, rule);
            case FollowUp.Closed closed -> onContact(closed.held(), id, rule);
        };
    }

    private static Decision<FollowUpEvent, FollowUpRefusal> onContact(
            CaseFile held, UUID id, Function<Contact, Decision<FollowUpEvent, FollowUpRefusal>> rule) {
        return held.contact(id).map(rule).orElseGet(() -> Decision.refuse(FollowUpRefusal.CONTACT_NOT_KNOWN));
    }

    private static Decision<FollowUpEvent, FollowUpRefusal> whileDue(
            Contact contact, Function<Contact, Decision<FollowUpEvent, FollowUpRefusal>> rule) {
        return switch (contact.state()) {
            case ContactState.Due _ -> rule.apply(contact);
            case ContactState.Made _ -> Decision.refuse(FollowUpRefusal.CONTACT_ALREADY_MADE);
            case ContactState.Stopped _ -> Decision.refuse(FollowUpRefusal.CONTACT_STOPPED);
        };
    }
}
