package org.opendoor.followup.rest.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.rest.nextstep.WorkPart;

/**
 * What a conversation came to.
 *
 * @param options steps of the catalogue that were offered, each with its answer; empty only if none was wanted
 * @param noneWanted whether the person said that they want nothing further
 * @param leftWithCustomer whether it was left to the person to get in touch; such a conversation does not count
 * @param overriddenBecause why something was offered that does not suit their work, or before that was asked
 * @param workReadiness how near to work they say they are; absent if not talked about
 * @param work whether they work; absent if not talked about
 * @param situation how things are, in words; stays in this service, sealed
 * @param feedback what they think of the programme
 * @param checkIn what is asked months later
 */
public record ConversationRequest(
        @NotNull @Size(max = 27) List<@NotNull @Valid OfferPart> options,
        @NotNull Boolean noneWanted,
        Boolean leftWithCustomer,
        @Size(min = 1, max = 1000) String overriddenBecause,
        WorkReadiness workReadiness,
        @Valid WorkPart work,
        @Size(min = 1, max = 4000) String situation,
        @Valid FeedbackPart feedback,
        @Valid CheckInPart checkIn) {

    /** Fails with {@link org.opendoor.kit.problem.Refused} INVALID_REQUEST where it contradicts itself. */
    public Conversation conversation() {
        return new Conversation(
                OffersRead.of(options, noneWanted),
                Optional.ofNullable(workReadiness),
                WorkPart.read(work, workReadiness),
                Optional.ofNullable(feedback).map(FeedbackPart::satisfaction),
                Optional.ofNullable(checkIn).map(CheckInPart::answers),
                new Words(
                        Optional.ofNullable(situation),
                        Optional.ofNullable(feedback).map(FeedbackPart::words),
                        Optional.ofNullable(checkIn).map(CheckInPart::whatHelped),
                        Optional.ofNullable(overriddenBecause)));
    }

    /** Whether everything was left with the person; not said is no. */
    public boolean isLeftWithCustomer() {
        return Boolean.TRUE.equals(leftWithCustomer);
    }
}
