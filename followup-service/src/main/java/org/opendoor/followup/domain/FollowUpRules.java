package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.List;
import org.opendoor.eventing.decision.Decision;

/**
 * Every rule of following up. What other services tell is never refused: it is taken in whatever order it comes. Only
 * people and timers hear a "no".
 *
 * @param dueDates until when a contact is owed and when a late one is carried up
 */
public record FollowUpRules(DueDates dueDates) {

    /** What this command comes to on this journey. */
    public Decision<FollowUpEvent, FollowUpRefusal> decide(Journey journey, FollowUpCommand command) {
        var hearing = new HearingRules(dueDates);
        var contacts = new ContactRules(dueDates);
        return switch (command) {
            case FollowUpCommand.Learn learn -> hearing.learn(journey, learn);
            case FollowUpCommand.Refer refer -> hearing.refer(journey, refer);
            case FollowUpCommand.Defer defer -> hearing.defer(journey, defer);
            case FollowUpCommand.ChangeEligibility change -> hearing.changeEligibility(journey, change);
            case FollowUpCommand.AnswerChange answer -> hearing.answerChange(journey, answer);
            case FollowUpCommand.End end -> hearing.end(journey, end);
            case FollowUpCommand.ComeBack comeBack -> hearing.comeBack(journey, comeBack);
            case FollowUpCommand.LeaveAlone alone -> hearing.leaveAlone(journey, alone);
            case FollowUpCommand.RecordAttempt attempt -> contacts.attempt(journey, attempt);
            case FollowUpCommand.RecordConversation talk -> contacts.converse(journey, talk);
            case FollowUpCommand.Escalate late -> contacts.escalate(journey, late);
            case FollowUpCommand.Invite invite -> invitations().invite(journey, invite);
        };
    }

    /** The invitations still to come on this journey. */
    public List<Invitation> invitations(Journey journey, LocalDate today) {
        return invitations().ahead(journey, today);
    }

    private InvitationRules invitations() {
        return new InvitationRules(InvitationPolicy.FIRST, dueDates.workingDays());
    }
}
