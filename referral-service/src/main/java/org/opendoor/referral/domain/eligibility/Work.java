package org.opendoor.referral.domain.eligibility;

import java.util.Optional;

/**
 * What is known of the work somebody started: it decides which help in work they can have.
 *
 * @param annualPay before tax, in whole pounds
 */
public record Work(Optional<Integer> hoursPerWeek, Optional<Integer> annualPay) {

    /** Nobody asked. */
    public static final Work UNKNOWN = new Work(Optional.empty(), Optional.empty());
}
