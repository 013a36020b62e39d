package org.opendoor.followup.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;
import org.opendoor.followup.domain.Booking;
import org.opendoor.followup.domain.CloseReason;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.ConversationOutcome;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.NoticeKind;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.Owner;
import org.opendoor.followup.domain.OwnerKind;
import org.opendoor.followup.domain.ReturnWishes;
import org.opendoor.followup.domain.Sender;
import org.opendoor.followup.domain.StopReason;
import org.opendoor.followup.domain.conversation.CheckInAnswers;

/** What this service says, as the schemas in {@code contracts} have it. No free text, no name, nothing of a conversation but its kinds. */
sealed interface SaidData {

    /** The name of the event without its version. */
    String type();

    /** The journey has its follow-up. */
    record Opened(
            UUID referralId,
            CustomerKind customerKind,
            String district,
            String provider,
            LocalDate openedOn,
            String because)
            implements SaidData {
        @Override
        public String type() {
            return "followup.opened";
        }
    }

    /** Somebody is to get in touch. */
    record ContactPlanned(UUID referralId, UUID contactId, String cause, OwnerPart owner, LocalDate dueOn)
            implements SaidData {
        @Override
        public String type() {
            return "followup.contact-planned";
        }
    }

    /** Who owes a contact. */
    record OwnerPart(OwnerKind kind, String id) {
        static OwnerPart of(Owner owner) {
            return new OwnerPart(owner.kind(), owner.id());
        }
    }

    /** A contact is somebody else's to make. */
    record Reassigned(UUID referralId, UUID contactId, OwnerPart from, OwnerPart to) implements SaidData {
        @Override
        public String type() {
            return "followup.reassigned";
        }
    }

    /** Somebody tried. */
    record ContactAttempted(
            UUID referralId, UUID contactId, int attempt, Attempt.Channel channel, AttemptOutcome outcome)
            implements SaidData {
        @Override
        public String type() {
            return "followup.contact-attempted";
        }
    }

    /** A time was agreed with the person, or another one. */
    record ContactBooked(UUID referralId, UUID contactId, Instant startsAt, Booking.How how) implements SaidData {
        @Override
        public String type() {
            return "followup.contact-booked";
        }
    }

    /** The person is to be written to. In which words, by which way, referral-service decides. */
    record NoticeDue(
            UUID referralId,
            UUID contactId,
            NoticeKind template,
            @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate contactOn,
            Sender sender)
            implements SaidData {
        @Override
        public String type() {
            return "followup.notice-due";
        }
    }

    /** Somebody talked with the person. */
    record ContactMade(
            UUID referralId,
            UUID contactId,
            LocalDate madeOn,
            boolean kept,
            ConversationOutcome outcome,
            SortedSet<OptionOffered> optionsOffered,
            SortedSet<OptionOffered> optionsAccepted)
            implements SaidData {
        @Override
        public String type() {
            return "followup.contact-made";
        }
    }

    /** How somebody is, months later, in codes: neither words, nor hours, nor pay, nor how near to work they feel. */
    record CheckInRecorded(
            UUID referralId,
            UUID contactId,
            String cause,
            CheckInAnswers.Techniques techniquesUsed,
            CheckInAnswers.Share programmesShare,
            boolean struggling,
            @JsonInclude(JsonInclude.Include.NON_NULL) WorkCode work)
            implements SaidData {
        @Override
        public String type() {
            return "followup.check-in-recorded";
        }
    }

    /** A contact is late. */
    record Escalated(
            UUID referralId,
            UUID contactId,
            int level,
            EscalationLevel.Addressee to,
            List<String> people,
            LocalDate dueOn,
            LocalDate escalatedOn)
            implements SaidData {
        @Override
        public String type() {
            return "followup.escalated";
        }
    }

    /** A contact is no longer owed. */
    record ContactStopped(UUID referralId, UUID contactId, StopReason because) implements SaidData {
        @Override
        public String type() {
            return "followup.contact-stopped";
        }
    }

    /** The person is to be told that the door is open. Where and how, referral-service decides. */
    record InvitationDue(UUID referralId, int number, LocalDate dueOn, Sender sender) implements SaidData {
        @Override
        public String type() {
            return "followup.invitation-due";
        }
    }

    /** Somebody wants to come back; whoever they told is of one side of the wall. */
    record ReReferralRequested(
            UUID referralId, Sender through, String adviser, WishesPart wishes, LocalDate requestedOn)
            implements SaidData {
        @Override
        public String type() {
            return "followup.re-referral-requested";
        }
    }

    /** What is different this time. */
    record WishesPart(
            ReturnWishes.WishedChannel channel, SortedSet<ContactWish.TimeOfDay> times, ReturnWishes.Mode mode) {
        static WishesPart of(ReturnWishes wishes) {
            return new WishesPart(
                    wishes.channel().orElse(null),
                    new TreeSet<>(wishes.times()),
                    wishes.mode().orElse(null));
        }
    }

    /** Nothing is owed any more. */
    record Closed(UUID referralId, CloseReason because, LocalDate closedOn) implements SaidData {
        @Override
        public String type() {
            return "followup.closed";
        }
    }

    /** What others hear of this event; nothing of what was merely heard. */
    static Optional<SaidData> of(Journey journey, FollowUpEvent event) {
        var id = journey.referralId();
        return switch (event) {
            case FollowUpEvent.Opened(var because, var openedOn) -> {
                var parties = journey.parties();
                yield Optional.of(new Opened(
                        id, parties.customerKind(), parties.district(), parties.provider(), openedOn, because.code()));
            }
            case FollowUpEvent.ContactPlanned(var contact, var plan) -> {
                var owner = OwnerPart.of(plan.owner());
                yield Optional.of(new ContactPlanned(id, contact, plan.cause().code(), owner, plan.dueOn()));
            }
            case FollowUpEvent.Reassigned(var contact, var from, var to) ->
                Optional.of(new Reassigned(id, contact, OwnerPart.of(from), OwnerPart.of(to)));
            case FollowUpEvent.ContactAttempted(var contact, var attempt) ->
                Optional.of(new ContactAttempted(id, contact, attempt.number(), attempt.channel(), attempt.outcome()));
            case FollowUpEvent.ContactBooked(var contact, var booking) ->
                Optional.of(new ContactBooked(id, contact, booking.when().at(), booking.how()));
            case FollowUpEvent.NoticeDue(var contact, var kind, var contactOn, var sender) ->
                Optional.of(new NoticeDue(id, contact, kind, contactOn.orElse(null), sender));
            case FollowUpEvent.ContactMade(var contact, var made) ->
                Optional.of(new ContactMade(
                        id,
                        contact,
                        made.madeOn(),
                        made.kept(),
                        made.conversation().outcome(),
                        made.conversation().offers().kinds(),
                        made.conversation().offers().accepted()));
            case FollowUpEvent.CheckInRecorded(var contact, var cause, var answers, var work) ->
                Optional.of(new CheckInRecorded(
                        id,
                        contact,
                        cause.code(),
                        answers.techniques(),
                        answers.share(),
                        answers.struggling(),
                        work.map(WorkCode::of).orElse(null)));
            case FollowUpEvent.Escalated(var contact, var escalation) ->
                Optional.of(new Escalated(
                        id,
                        contact,
                        escalation.level().number(),
                        escalation.to(),
                        escalation.people(),
                        escalation.dueOn(),
                        escalation.escalatedOn()));
            case FollowUpEvent.ContactStopped(var contact, var because) ->
                Optional.of(new ContactStopped(id, contact, because));
            case FollowUpEvent.ReReferralRequested(var adviser, var wishes, var on) -> {
                var through = journey.isProviders() ? Sender.PROVIDER : Sender.JOBCENTRE;
                yield Optional.of(
                        new ReReferralRequested(id, through, adviser.orElse(null), WishesPart.of(wishes), on));
            }
            case FollowUpEvent.Closed(var because, var closedOn) -> Optional.of(new Closed(id, because, closedOn));
            case FollowUpEvent.InvitationDue(var invitation, var sender) ->
                Optional.of(new InvitationDue(id, invitation.number(), invitation.dueOn(), sender));
            case FollowUpEvent.PartiesHeard _,
                    FollowUpEvent.YesHeard _,
                    FollowUpEvent.ReturnHeard _,
                    FollowUpEvent.AnswerHeard _,
                    FollowUpEvent.WorkHeard _,
                    FollowUpEvent.NextStepsHeard _,
                    FollowUpEvent.QuietHeard _,
                    FollowUpEvent.AdviserHeard _,
                    FollowUpEvent.EndingHeard _ -> Optional.empty();
        };
    }
}
