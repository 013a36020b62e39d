package org.opendoor.referral.usecase.worklist;

import java.time.Duration;
import java.time.Instant;

/** The lists of work at the Jobcentre. Each knows which days it is about, where nobody says otherwise, and whose work it shows. */
public enum Work {
    /** Offers that nobody answered; the oldest first. */
    UNDECIDED_OFFERS(true, 0, false),
    /** People who said yes and have no appointment yet; who waits longest first. The wait ran from days to over a month. */
    WAITING_FOR_APPOINTMENT(true, 14, false),
    /** Journeys that the person or another professional began; the newest first. */
    NEW_REFERRALS(false, 30, true),
    /** Notices in Jobcentre's name that reached nobody; the newest first. Somebody tells the person another way. */
    FAILED_NOTICES(false, 30, false);

    private final boolean oldestFirst;
    private final int usualDays;
    private final boolean usuallyMine;

    Work(boolean oldestFirst, int usualDays, boolean usuallyMine) {
        this.oldestFirst = oldestFirst;
        this.usualDays = usualDays;
        this.usuallyMine = usuallyMine;
    }

    /** Whether the oldest come first, and what is younger than so many days is left out; otherwise both the other way round. */
    public boolean oldestFirst() {
        return oldestFirst;
    }

    /** How many days, where nobody says. */
    public int usualDays() {
        return usualDays;
    }

    /** Whether it shows only what is the caller's or nobody's, where nobody says. */
    public boolean usuallyMine() {
        return usuallyMine;
    }

    /** The moment so many days ago: what this list is about lies before it, or after it. */
    Instant edge(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
