package org.opendoor.referral.domain.eligibility;

import java.util.Optional;
import org.opendoor.referral.domain.customer.Benefit;

/**
 * What changed. Where two of one aspect hold from the same day, the later one in this list counts, whichever was told first.
 */
public enum EligibilityKind {
    /** The claim ended; the person may stay. */
    DISALLOWED(Aspect.CLAIM),
    /** Moved to Jobseeker's Allowance, whose rules go on; an adviser has to agree that the person stays. */
    TO_JSA(Aspect.CLAIM),
    TO_ESA(Aspect.CLAIM),
    STARTED_WORK(Aspect.WORK),
    STOPPED_WORK(Aspect.WORK),
    MOVED(Aspect.HOME);

    private final Aspect aspect;

    EligibilityKind(Aspect aspect) {
        this.aspect = aspect;
    }

    /** What it is about; of each aspect one change holds at a time. */
    public Aspect aspect() {
        return aspect;
    }

    /** Whether it is about a claim, which is nothing of a provider's, and which only Jobcentre can know. */
    public boolean aboutTheClaim() {
        return aspect == Aspect.CLAIM;
    }

    /** Whether the claim is another one now, and the person stays with their programme without anybody having to agree. */
    public boolean staysUnasked() {
        return switch (this) {
            case DISALLOWED, TO_ESA -> true;
            case TO_JSA, STARTED_WORK, STOPPED_WORK, MOVED -> false;
        };
    }

    /** What the person claims from then on, where this says it. */
    public Optional<Benefit> claimed() {
        return switch (this) {
            case DISALLOWED -> Optional.of(Benefit.NONE);
            case TO_JSA -> Optional.of(Benefit.JSA);
            case TO_ESA -> Optional.of(Benefit.ESA);
            case STARTED_WORK, STOPPED_WORK, MOVED -> Optional.empty();
        };
    }

    /** What a change can be about. */
    public enum Aspect {
        CLAIM,
        WORK,
        HOME
    }
}
