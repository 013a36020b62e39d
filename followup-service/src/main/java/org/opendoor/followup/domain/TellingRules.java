package org.opendoor.followup.domain;

import java.time.LocalDate;
import org.opendoor.eventing.decision.Decision;

/**
 * What to make of what is told of the person themself: that they rang, what they agreed on, whether they work.
 *
 * @param promises until when a contact is owed
 */
record TellingRules(Promises promises) {

    /**
     * Their own call opens the door: also after everything was closed, and also for somebody who is left alone or is back
     * in another journey. What is told after the call answers it.
     */
    Decision<FollowUpEvent, FollowUpRefusal> call(Journey journey, FollowUpCommand.Call command) {
        if (!journey.isKnown()) {
            return Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN);
        }
        var cause = new Cause.FormerCustomerCall(command.on());
        if (journey.followUp().file().flatMap(held -> held.contact(cause)).isPresent()) {
            return Decision.alreadyDone();
        }
        var today = command.now().on();
        var plan = promises.because(cause, journey.parties(), days -> days.forCall(command.on(), today));
        return new Steps(journey)
                .open(cause, today)
                .then(new FollowUpEvent.ContactPlanned(command.newContact(), plan))
                .decided();
    }

    Decision<FollowUpEvent, FollowUpRefusal> agree(Journey journey, FollowUpCommand.AgreeNextSteps command) {
        return command.agreed().revision() > journey.told().agreed().revision()
                ? Decision.accept(new FollowUpEvent.NextStepsHeard(command.agreed()))
                : Decision.alreadyDone();
    }

    /** Somebody said whether the person works. Which check-ins are still to come follows from it. */
    Steps works(Steps steps, WorkStatus status, LocalDate asOf) {
        var known = steps.journey().told().work();
        if (known.isPresent() && !known.get().isOlderThan(status, asOf)) {
            return steps;
        }
        var newest = known.map(work -> work.then(status, asOf)).orElseGet(() -> Work.first(status, asOf));
        return new CheckInRules(promises).settle(steps.then(new FollowUpEvent.WorkHeard(newest)));
    }
}
