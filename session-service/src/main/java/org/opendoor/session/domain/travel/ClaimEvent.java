package org.opendoor.session.domain.travel;

/** What happened to a claim. */
public sealed interface ClaimEvent {

    /** First, with another amount, or anew after it was declined. */
    record ClaimEntered(int pence) implements ClaimEvent {}

    /** It is to be paid. */
    record ClaimApproved() implements ClaimEvent {}

    /** It is not to be paid as it is. */
    record ClaimDeclined(Claim.DeclineReason because) implements ClaimEvent {}

    /** The money was handed over. */
    record ClaimPaid() implements ClaimEvent {}
}
