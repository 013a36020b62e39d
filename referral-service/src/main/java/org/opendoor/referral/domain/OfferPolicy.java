package org.opendoor.referral.domain;

import java.time.LocalDate;

/**
 * How long an offer waits for its answer, as data: our policy, a version that can be named beside a promise made under it.
 *
 * @param version of the policy
 * @param daysToAnswer from the day of the offer until it counts as time to think
 * @param daysToReview from then until somebody asks again
 */
public record OfferPolicy(int version, int daysToAnswer, int daysToReview) {

    /** Time to think is a year at most. */
    private static final int LONGEST_REVIEW = 365;

    public OfferPolicy {
        if (version < 1 || daysToAnswer < 1 || daysToReview < 1 || daysToReview > LONGEST_REVIEW) {
            throw new IllegalArgumentException("an offer waits a day at least, and its review a year at most");
        }
    }

    /** The policy the platform starts with: three weeks to answer, and two more until somebody asks again. */
    public static OfferPolicy first() {
        return new OfferPolicy(1, 21, 14);
    }

    /** The first day on which an offer of that day has waited too long. */
    public LocalDate lapsesOn(LocalDate offeredOn) {
        return offeredOn.plusDays(daysToAnswer);
    }

    /** When somebody asks again after an offer that lapsed on that day. */
    public LocalDate reviewAfter(LocalDate lapsedOn) {
        return lapsedOn.plusDays(daysToReview);
    }
}
