package org.opendoor.followup.domain;

import org.opendoor.eventing.decision.Decision;

/**
 * What timers may do with a contact.
 *
 * @param promises when a late contact is carried up
 */
record ContactRules(Promises promises) {

    Decision<FollowUpEvent, FollowUpRefusal> escalate(Journey journey, FollowUpCommand.Escalate command) {
        return OnContact.inAnyState(journey, command.contact(), contact -> switch (contact.state()) {
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
}
