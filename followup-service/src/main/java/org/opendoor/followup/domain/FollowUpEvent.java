package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.followup.domain.conversation.CheckInAnswers;

/** What changed on a journey. Those named Heard say nothing to others: they are what this service has heard. */
public sealed interface FollowUpEvent {

    /** The referral side told who the journey belongs to. */
    record PartiesHeard(Parties parties, long sequence) implements FollowUpEvent {}

    /** The person said yes. */
    record YesHeard() implements FollowUpEvent {}

    /** The person came back with another referral. */
    record ReturnHeard(UUID newReferral) implements FollowUpEvent {}

    /** A change that the adviser had to answer was answered. */
    record AnswerHeard(UUID change) implements FollowUpEvent {}

    /** Nobody gets in touch any more, or may again. */
    record QuietHeard(boolean quiet, long sequence) implements FollowUpEvent {}

    /** The journey's adviser has left without another being named, or is back. */
    record AdviserHeard(String adviser, boolean gone) implements FollowUpEvent {}

    /** Whether the person works. */
    record WorkHeard(Work work) implements FollowUpEvent {}

    /** What the practitioner and the person agreed on. */
    record NextStepsHeard(AgreedNextSteps agreed) implements FollowUpEvent {}

    /** The journey ended, or its ending was corrected. Only ever follows {@link Opened}. */
    record EndingHeard(Ending ending) implements FollowUpEvent {}

    /** The journey has its follow-up from now on. */
    record Opened(Cause because, LocalDate openedOn) implements FollowUpEvent {}

    /** A contact is somebody else's to make than before; the plan that says so follows. */
    record Reassigned(UUID contact, Owner from, Owner to) implements FollowUpEvent {}

    /** A contact is owed, or owed by somebody else or until another day than before. */
    record ContactPlanned(UUID contact, Plan plan) implements FollowUpEvent {}

    /** Somebody tried. */
    record ContactAttempted(UUID contact, Attempt attempt) implements FollowUpEvent {}

    /** A time was agreed, or another one. */
    record ContactBooked(UUID contact, Booking booking) implements FollowUpEvent {}

    /** The person is to be written to. */
    record NoticeDue(UUID contact, NoticeKind kind, Optional<LocalDate> contactOn, Sender sender)
            implements FollowUpEvent {}

    /** The promise was kept, in time or late. */
    record ContactMade(UUID contact, ContactState.Made made) implements FollowUpEvent {}

    /** In the conversation of a contact they told how they are, months later. */
    record CheckInRecorded(UUID contact, Cause cause, CheckInAnswers answers, Optional<WorkStatus> work)
            implements FollowUpEvent {}

    /** A late contact was carried up. */
    record Escalated(UUID contact, Escalation escalation) implements FollowUpEvent {}

    /** A contact is no longer owed. */
    record ContactStopped(UUID contact, StopReason because) implements FollowUpEvent {}

    /** The person is to be told that the door is open. It owes nobody anything, so it opens and closes nothing. */
    record InvitationDue(Invitation invitation, Sender sender) implements FollowUpEvent {}

    /** The person wants to come back; the adviser is whom they told, where it was one. What is owed ends when they are back. */
    record ReReferralRequested(Optional<String> adviser, ReturnWishes wishes, LocalDate requestedOn)
            implements FollowUpEvent {}

    /** Nothing is owed any more. */
    record Closed(CloseReason because, LocalDate closedOn) implements FollowUpEvent {}
}
