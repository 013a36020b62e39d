package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.opendoor.eventing.decision.Decision;

/**
 * Who is invited back, and when. Decided anew at each due day: whoever came back, died, was forgotten or asked to be left
 * alone is not invited any more. Who cannot be written to safely still is: how, referral-service knows.
 *
 * @param policy how often
 * @param workingDays on which days people open letters
 */
record InvitationRules(InvitationPolicy policy, WorkingDays workingDays) {

    /** Those still to come, today included. What passed while nobody could be invited is not made up for. */
    List<Invitation> ahead(Journey journey, LocalDate today) {
        return all(journey).stream()
                .filter(invitation -> !invitation.dueOn().isBefore(today) && invitation.number() > journey.invited())
                .toList();
    }

    Decision<FollowUpEvent, FollowUpRefusal> invite(Journey journey, FollowUpCommand.Invite command) {
        return all(journey).stream()
                .filter(invitation -> invitation.number() == command.number() && command.number() > journey.invited())
                .findFirst()
                .map(invitation -> say(invitation, command.now().on()))
                .orElseGet(Decision::alreadyDone);
    }

    private Decision<FollowUpEvent, FollowUpRefusal> say(Invitation invitation, LocalDate today) {
        return invitation.dueOn().isAfter(today)
                ? Decision.refuse(FollowUpRefusal.NOT_DUE_YET)
                : Decision.accept(new FollowUpEvent.InvitationDue(invitation, policy.sender()));
    }

    private List<Invitation> all(Journey journey) {
        var heard = journey.heard();
        if (heard.reReferredAs().isPresent() || heard.quiet().holds()) {
            return List.of();
        }
        var days = journey.followUp()
                .file()
                .flatMap(CaseFile::ending)
                .map(policy::days)
                .orElse(List.of());
        return IntStream.range(0, days.size())
                .mapToObj(place -> new Invitation(place + 1, workingDays.onOrAfter(days.get(place))))
                .toList();
    }
}
