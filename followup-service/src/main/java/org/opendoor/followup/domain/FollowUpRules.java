package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.policy.PolicyBook;

/**
 * Every rule of following up. What other services tell is never refused: it is taken in whatever order it comes. Only
 * people and timers hear a "no".
 *
 * @param book every version of every policy: until when a contact is owed and when a late one is carried up
 * @param workingDays which days count
 */
public record FollowUpRules(PolicyBook book, WorkingDays workingDays) {

    /** What this command comes to on this journey. */
    public Decision<FollowUpEvent, FollowUpRefusal> decide(Journey journey, FollowUpCommand command) {
        var hearing = new HearingRules(promises());
        var telling = new TellingRules(promises());
        var contacts = new ContactRules(promises());
        return switch (command) {
            case FollowUpCommand.Learn learn -> hearing.learn(journey, learn);
            case FollowUpCommand.Refer refer -> hearing.refer(journey, refer);
            case FollowUpCommand.Defer defer -> hearing.defer(journey, defer);
            case FollowUpCommand.ChangeEligibility change -> hearing.changeEligibility(journey, change);
            case FollowUpCommand.AnswerChange answer -> hearing.answerChange(journey, answer);
            case FollowUpCommand.End end -> hearing.end(journey, end);
            case FollowUpCommand.ComeBack comeBack -> hearing.comeBack(journey, comeBack);
            case FollowUpCommand.LeaveAlone alone -> hearing.leaveAlone(journey, alone);
            case FollowUpCommand.KnowAdviser adviser -> hearing.knowAdviser(journey, adviser);
            case FollowUpCommand.Call call -> telling.call(journey, call);
            case FollowUpCommand.AgreeNextSteps agree -> telling.agree(journey, agree);
            case FollowUpCommand.RecordAttempt attempt -> reaching().attempt(journey, attempt);
            case FollowUpCommand.Book book -> reaching().book(journey, book);
            case FollowUpCommand.RecordConversation talk -> conversations().converse(journey, talk);
            case FollowUpCommand.Escalate late -> contacts.escalate(journey, late);
            case FollowUpCommand.AskBack back -> ReturnRules.askBack(journey, back);
            case FollowUpCommand.Invite invite -> invitations().invite(journey, invite);
            case FollowUpCommand.PlanCheckIn checkIn -> checkIns().plan(journey, checkIn);
        };
    }

    /** The invitations still to come on this journey. */
    public List<Invitation> invitations(Journey journey, LocalDate today) {
        return invitations().ahead(journey, today);
    }

    /** For each level the contact has not reached, the last day on which it is not late enough for it. */
    public Map<EscalationLevel, LocalDate> levelsAhead(Contact contact) {
        var days = promises().behind(contact.plan());
        return Arrays.stream(EscalationLevel.values())
                .filter(level -> !contact.reached(level))
                .collect(Collectors.toMap(
                        level -> level,
                        level -> days.lastDayBefore(level, contact.plan().dueOn())));
    }

    private ConversationRules conversations() {
        return new ConversationRules(promises());
    }

    private ReachingRules reaching() {
        return new ReachingRules(promises());
    }

    /** The check-ins still to come on this journey. */
    public List<CheckInDay> checkIns(Journey journey, LocalDate today) {
        return checkIns().ahead(journey, today);
    }

    private CheckInRules checkIns() {
        return new CheckInRules(promises());
    }

    private InvitationRules invitations() {
        return new InvitationRules(promises());
    }

    private Promises promises() {
        return new Promises(book, workingDays);
    }
}
