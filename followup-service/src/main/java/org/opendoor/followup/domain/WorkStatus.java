package org.opendoor.followup.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether somebody works, as they or their adviser told it.
 *
 * @param kind how much, as far as it was said
 * @param hoursPerWeek if they work and said so
 * @param annualPay before tax, in whole pounds, if they work and said so
 */
public record WorkStatus(Kind kind, Optional<Integer> hoursPerWeek, Optional<Integer> annualPay) {
    public WorkStatus {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hoursPerWeek, "hoursPerWeek");
        Objects.requireNonNull(annualPay, "annualPay");
    }

    /** How much somebody works. */
    public enum Kind {
        NOT_WORKING,
        /** In work; whether full or part time was not said. */
        WORKING,
        FULL_TIME,
        PART_TIME,
        /** Had work, and has it no more. */
        STOPPED_AGAIN
    }

    /** Whether they are in work. */
    public boolean isWorking() {
        return switch (kind) {
            case WORKING, FULL_TIME, PART_TIME -> true;
            case NOT_WORKING, STOPPED_AGAIN -> false;
        };
    }
}
