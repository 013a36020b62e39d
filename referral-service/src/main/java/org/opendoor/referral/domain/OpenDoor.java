package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;

/** How often, and from when, somebody who left may be told that they can come back: enough to be heard, never a chase. */
public record OpenDoor(Pace pace, Optional<LocalDate> notBefore) {

    /** The side that knows the reason sets the pace. */
    static OpenDoor after(Reason reason) {
        return new OpenDoor(reason.pace(), Optional.empty());
    }

    /** A review date without the date would be a promise to nobody. */
    boolean lacksItsDate() {
        return pace == Pace.REVIEW_DATE && notBefore.isEmpty();
    }

    /** From not at all to the usual invitations. */
    public enum Pace {
        NONE,
        ONCE,
        REVIEW_DATE,
        STANDARD
    }
}
