package org.opendoor.session.domain.travel;

import java.time.LocalDate;
import java.util.Optional;

/** What can be asked of a claim. */
public sealed interface ClaimCommand {

    /** Somebody wants this much back. */
    record Enter(TravelKind kind, int pence, Trip trip) implements ClaimCommand {}

    /** It is right. The trip as it is known now: an attendance may have been corrected since. */
    record Approve(Trip trip) implements ClaimCommand {}

    /** It is not right. */
    record Decline(Claim.DeclineReason because) implements ClaimCommand {}

    /** The money was handed over. */
    record Pay() implements ClaimCommand {}

    /**
     * The way to one session.
     *
     * @param ground why it is paid; empty where nobody has said that the person set out
     * @param today the day on which it is asked
     */
    record Trip(LocalDate heldOn, Optional<Ground> ground, LocalDate today) {}
}
