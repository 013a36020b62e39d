package org.opendoor.session.domain.slot;

import java.time.Duration;
import java.time.Instant;

/**
 * What becomes of somebody who said yes and whom nobody has met: data, in one place, with a version so that it can be said
 * which held when. The days are ours. In S2 waits ran from days to over a month (2.5), and seven of thirty-two who said yes
 * never started (table 2.1) without anybody noticing.
 *
 * @param bookWithin how long after the referral, or after a cancellation, a booking may be missing before somebody is asked
 *     to make one
 * @param assessedWithin how long after the booked time an assessment may be missing before somebody is asked to book anew
 * @param overAfterMiss how long after a missed meeting the journey is over, if nothing else was said
 * @param overAfterNothing how long after the referral or a cancellation it is, if nobody ever booked
 */
public record FirstMeetingPolicy(
        int version, Duration bookWithin, Duration assessedWithin, Duration overAfterMiss, Duration overAfterNothing) {

    /** Two weeks to book, two days to write down an assessment; four weeks to rebook, twelve to book at all. */
    public static final FirstMeetingPolicy STANDARD = new FirstMeetingPolicy(
            1, Duration.ofDays(14), Duration.ofDays(2), Duration.ofDays(28), Duration.ofDays(84));

    /** When somebody is asked to book, or to book anew. */
    public Instant askAt(Waiting waiting) {
        return waiting.since().plus(waiting.forMeeting() ? assessedWithin : bookWithin);
    }

    /** When it is over. */
    public Instant overAt(Waiting waiting) {
        return waiting.since().plus(waiting.forMeeting() ? overAfterMiss : overAfterNothing);
    }
}
