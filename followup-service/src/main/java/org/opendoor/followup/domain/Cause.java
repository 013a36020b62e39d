package org.opendoor.followup.domain;

import java.util.Objects;
import java.util.UUID;

/** Why a contact is owed. A journey owes at most one contact per cause. */
public sealed interface Cause {

    /** The stable code by which the cause is stored and announced. */
    String code();

    /** The journey ended. */
    record JourneyEnded() implements Cause {
        static final String CODE = "ENDING";

        @Override
        public String code() {
            return CODE;
        }
    }

    /**
     * The person asked for time to think.
     *
     * @param number 1 for the first time they asked, 2 for the second …
     */
    record DeferredReview(int number) implements Cause {
        static final String PREFIX = "DEFERRED_REVIEW-";

        public DeferredReview {
            if (number < 1) {
                throw new IllegalArgumentException("deferral " + number + " must be at least 1");
            }
        }

        @Override
        public String code() {
            return PREFIX + number;
        }
    }

    /**
     * Something about the person's benefit, work or home changed. What it was is not said here: this service may speak to
     * a provider, who must not learn why a claim ended.
     *
     * @param change the change's id
     */
    record EligibilityChanged(UUID change) implements Cause {
        static final String PREFIX = "ELIGIBILITY-";

        public EligibilityChanged {
            Objects.requireNonNull(change, "change");
        }

        @Override
        public String code() {
            return PREFIX + change;
        }
    }

    /**
     * The cause a code stands for.
     *
     * @throws IllegalArgumentException if the code is none of ours
     */
    static Cause of(String code) {
        if (code.equals(JourneyEnded.CODE)) {
            return new JourneyEnded();
        }
        if (code.startsWith(DeferredReview.PREFIX)) {
            return new DeferredReview(Integer.parseInt(code.substring(DeferredReview.PREFIX.length())));
        }
        if (code.startsWith(EligibilityChanged.PREFIX)) {
            return new EligibilityChanged(UUID.fromString(code.substring(EligibilityChanged.PREFIX.length())));
        }
        throw new IllegalArgumentException("no such cause: " + code);
    }
}
