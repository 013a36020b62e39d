package org.opendoor.analytics.projection;

import java.time.LocalDate;

/** Something that a person wanted and did not get, and who decided so. */
public record UnmetWish(About about, DecidedBy by, LocalDate on) {

    /** What the wish was about. The contract's list may grow; what is new there is something else here. */
    public enum About {
        DELIVERY,
        FIRST_MEETING,
        SOMETHING_ELSE
    }

    /** Whose decision it was. */
    public enum DecidedBy {
        PRACTITIONER,
        PROVIDER,
        PERSON
    }
}
