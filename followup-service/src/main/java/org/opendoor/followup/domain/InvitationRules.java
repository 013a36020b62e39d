package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.policy.InvitationPolicy;
import org.opendoor.followup.domain.policy.Policy;

/**
 * Who is invited back, and when. Decided anew at each due day: whoever came back, died, was forgotten or asked to be left
 * alone is not invited any more. Who cannot be written to safely still is: how, referral-service knows.
 *
 * @param promises how often: as the policy says under which the contact after the ending was promised
 */
record InvitationRules(Promises promises) {

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
                .map(invitation -> say(journey, invitation, command.now().on()))
                .orElseGet(Decision::alreadyDone);
    }

    private Decision<FollowUpEvent, FollowUpRefusal> say(Journey journey, Invitation invitation, LocalDate today) {
        return invitation.dueOn().isAfter(today)
                ? Decision.refuse(FollowUpRefusal.NOT_DUE_YET)
                : Decision.accept(new FollowUpEvent.InvitationDue(
                        invitation,
                        policy(journey).map(InvitationPolicy::sender).orElseThrow()));
    }

    private List<Invitation> all(Journey journey) {
        if (journey.isAway()) {
            return List.of();
        }
        var days = journey.followUp()
                .file()
                .flatMap(CaseFile::ending)
                .filter(ending -> isInvited(journey, ending))
                .flatMap(ending -> policy(journey).map(policy -> policy.days(ending)))
                .orElse(List.of());
        return IntStream.range(0, days.size())
                .mapToObj(place ->
                        new Invitation(place + 1, promises.workingDays().onOrAfter(days.get(place))))
                .toList();
    }

    /** Who is asked again how things are is not asked every few months to come back, unless they named the day. */
    private boolean isInvited(Journey journey, Ending ending) {
        return switch (ending.openDoor().pace()) {
            case STANDARD -> !new CheckInRules(promises).applyTo(journey);
            case NONE, ONCE, REVIEW_DATE -> true;
        };
    }

    private Optional<InvitationPolicy> policy(Journey journey) {
        return promises.ofTheEnding(journey).map(Policy::invitations);
    }
}
