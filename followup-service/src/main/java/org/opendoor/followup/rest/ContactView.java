package org.opendoor.followup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;
import org.opendoor.followup.domain.Booking;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.ContactState;
import org.opendoor.followup.domain.Escalation;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.OwnerKind;
import org.opendoor.followup.domain.StopReason;
import org.opendoor.followup.rest.conversation.ConversationView;
import org.opendoor.followup.rest.policy.PolicyView;

/**
 * One contact as its readers see it.
 *
 * @param cause why it is owed
 * @param owner who owes it
 * @param dueOn the last day on which it is in time
 * @param policy under which it was promised
 * @param late whether it is owed and that day has passed
 * @param attempts what was tried, in order
 * @param booking the time agreed last, if one was
 * @param letterAskedFor whether a letter was asked for because nobody reached them
 * @param escalations to whom it was carried, in order
 * @param conversation what it came to, once it is made
 * @param stoppedBecause why it is no longer owed, if it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        UUID contactId,
        String cause,
        ContactStage state,
        OwnerView owner,
        LocalDate dueOn,
        PolicyView.PolicyName policy,
        boolean late,
        List<AttemptView> attempts,
        BookingView booking,
        boolean letterAskedFor,
        List<EscalationView> escalations,
        ConversationView conversation,
        StopReason stoppedBecause) {

    /** Where it stands. */
    public enum ContactStage {
        DUE,
        MADE,
        STOPPED
    }

    /** Who owes it. */
    public record OwnerView(OwnerKind kind, String id) {}

    /** A try. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptView(
            int attempt, Attempt.Channel channel, AttemptOutcome outcome, Instant callBackAt, Instant at, String by) {
        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.number(),
                    attempt.channel(),
                    attempt.outcome(),
                    attempt.callBackAt().orElse(null),
                    attempt.at(),
                    attempt.by());
        }
    }

    /** A time agreed. */
    public record BookingView(Instant at, Booking.How how, String by) {
        static BookingView of(Booking booking) {
            return new BookingView(booking.when().at(), booking.how(), booking.by());
        }
    }

    /** A level reached, and who was told by name: opaque ids, none where nobody is known. */
    public record EscalationView(int level, EscalationLevel.Addressee to, List<String> people, LocalDate escalatedOn) {
        static EscalationView of(Escalation escalation) {
            return new EscalationView(
                    escalation.level().number(), escalation.to(), escalation.people(), escalation.escalatedOn());
        }
    }

    static ContactView of(Contact contact, LocalDate today) {
        return switch (contact.state()) {
            case ContactState.Due _ -> of(contact, ContactStage.DUE, null, null, today);
            case ContactState.Made made -> of(contact, ContactStage.MADE, ConversationView.of(made), null, today);
            case ContactState.Stopped(var because) -> of(contact, ContactStage.STOPPED, null, because, today);
        };
    }

    private static ContactView of(
            Contact contact, ContactStage state, ConversationView conversation, StopReason stopped, LocalDate today) {
        var plan = contact.plan();
        return new ContactView(
                contact.id(),
                plan.cause().code(),
                state,
                new OwnerView(plan.owner().kind(), plan.owner().id()),
                plan.dueOn(),
                PolicyView.PolicyName.of(plan.policy()),
                contact.isLate(today),
                contact.attempts().stream().map(AttemptView::of).toList(),
                contact.reaching().booking().map(BookingView::of).orElse(null),
                contact.reaching().letterAskedFor(),
                contact.escalations().stream().map(EscalationView::of).toList(),
                conversation,
                stopped);
    }
}
