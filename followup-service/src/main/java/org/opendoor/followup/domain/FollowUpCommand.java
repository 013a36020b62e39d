package org.opendoor.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.followup.domain.directory.Colleagues;

/** What may be asked of a journey's follow-up. The first eleven come from other services, the others from people and timers. */
public sealed interface FollowUpCommand {

    /** The referral side told who the journey belongs to. */
    record Learn(Parties parties, long sequence) implements FollowUpCommand {}

    /** The person said yes. */
    record Refer(Parties parties, long sequence, Moment now) implements FollowUpCommand {}

    /** The person asked for time to think, for the n-th time. */
    record Defer(Parties parties, long sequence, Deferral deferral, UUID newContact, Moment now)
            implements FollowUpCommand {}

    /** Something about the person's benefit, work or home changed. */
    record ChangeEligibility(Parties parties, long sequence, Change change, UUID newContact, Moment now)
            implements FollowUpCommand {}

    /** The adviser answered whether the person stays after such a change. */
    record AnswerChange(UUID change, Moment now) implements FollowUpCommand {}

    /** The journey ended, or its ending was corrected. */
    record End(Ending ending, UUID newContact, Moment now) implements FollowUpCommand {}

    /** The person came back with another referral. */
    record ComeBack(UUID newReferral, Moment now) implements FollowUpCommand {}

    /** Nobody gets in touch any more, or may again. */
    record LeaveAlone(boolean quiet, long sequence, Moment now) implements FollowUpCommand {}

    /** The directory told that this adviser has left, or is back. */
    record KnowAdviser(String adviser, boolean gone) implements FollowUpCommand {}

    /** The person, whose journey is over, rang the practitioner's side and wants to hear from whoever owes them contact. */
    record Call(LocalDate on, UUID newContact, Moment now) implements FollowUpCommand {}

    /** Next steps were agreed with the practitioner, or agreed anew. */
    record AgreeNextSteps(AgreedNextSteps agreed) implements FollowUpCommand {}

    /** Somebody tried to reach the person. */
    record RecordAttempt(
            UUID contact,
            Attempt.Channel channel,
            AttemptOutcome outcome,
            Optional<Instant> callBackAt,
            String by,
            Moment now)
            implements FollowUpCommand {}

    /** Somebody agreed a time with the person, or another one. */
    record Book(UUID contact, Booking booking, Moment now) implements FollowUpCommand {}

    /**
     * Somebody talked with the person.
     *
     * @param leftWithCustomer whether it was left to the person to get in touch, which nobody ever does
     * @param newContact of the contact that follows if they are struggling
     */
    record RecordConversation(
            UUID contact, Conversation conversation, boolean leftWithCustomer, UUID newContact, Moment now)
            implements FollowUpCommand {}

    /** The day after which a contact counts as late at this level has passed; these could be told. */
    record Escalate(UUID contact, EscalationLevel level, Colleagues colleagues, Moment now)
            implements FollowUpCommand {}

    /** The person said yes to whoever got in touch: they want to come back. */
    record AskBack(Optional<String> adviser, ReturnWishes wishes, Moment now) implements FollowUpCommand {}

    /** The day of an invitation has come. */
    record Invite(int number, Moment now) implements FollowUpCommand {}

    /** The day has come on which a check-in is to show up as owed. */
    record PlanCheckIn(Cause.CheckIn cause, UUID newContact, Moment now) implements FollowUpCommand {}

    /**
     * What changed is told by its id alone, except whether the person works.
     *
     * @param from the later one of the day from which it holds and the day on which it was told
     * @param work there if it was about work
     */
    record Change(UUID id, LocalDate from, Optional<WorkTold> work) {}

    /**
     * That somebody works, or does not.
     *
     * @param asOf from which day on
     */
    record WorkTold(WorkStatus status, LocalDate asOf) {}

    /**
     * Time to think.
     *
     * @param number how often they have asked by now
     * @param reviewOn the day they agreed to be asked again
     */
    record Deferral(int number, LocalDate reviewOn) {}
}
