package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Keeps what is heard of follow-ups beside the journeys, and finds the endings nobody followed up. */
public interface FollowUps {

    /**
     * Notes the news; of what can change to and fro, the highest {@code sequence} holds.
     *
     * @return false where no such journey is known
     */
    Uni<Boolean> note(UUID referralId, FollowUpNews news, long sequence);

    /** Whether somebody owes the person a contact now. */
    Uni<Boolean> isOpen(UUID referralId);

    /** The endings, of either side, for which no follow-up was heard of. */
    Uni<Unnoticed> unnoticed(Instant now);

    /** How many, and how long the oldest has waited, in seconds; 0 where there is none. */
    record Unnoticed(long count, double oldestSeconds) {}
}
