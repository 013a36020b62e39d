package org.opendoor.followup.domain;

import org.opendoor.eventing.decision.Decision;

/**
 * The open door: a yes told to whoever got in touch is enough. It holds after everything was closed, and for somebody who had
 * asked to be left alone: it is their own word.
 */
final class ReturnRules {
    private ReturnRules() {}

    static Decision<FollowUpEvent, FollowUpRefusal> askBack(Journey journey, FollowUpCommand.AskBack command) {
        var file = journey.followUp().file();
        if (file.isEmpty()) {
            return Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN);
        }
        if (journey.heard().reReferredAs().isPresent()) {
            return Decision.refuse(FollowUpRefusal.ALREADY_BACK);
        }
        if (journey.heard().referred() && file.flatMap(CaseFile::ending).isEmpty()) {
            return Decision.refuse(FollowUpRefusal.STILL_RUNNING);
        }
        return Decision.accept(new FollowUpEvent.ReReferralRequested(
                command.adviser(), command.wishes(), command.now().on()));
    }
}
