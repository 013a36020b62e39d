package org.opendoor.kit.webhook.sending;

import java.time.Duration;
import java.util.List;
import org.opendoor.kit.webhook.WhyOff;

/** What follows from an answer. */
sealed interface Verdict {
    /** For how long a target may fail before nobody calls it any more. */
    Duration PATIENCE = Duration.ofDays(3);

    /** Soon at first, for a restart; later more and more rarely, for an outage over a weekend. The last repeats. */
    List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    /** On to the next message. */
    record GoOn() implements Verdict {}

    /** The same message again, this much later. */
    record Again(Duration later) implements Verdict {}

    /** Nobody calls this target any more until its owner says so. */
    record Off(WhyOff why) implements Verdict {}

    /**
     * Decides.
     *
     * @param failures in a row before this one
     * @param failingFor since the first of them; zero where there is none
     */
    static Verdict of(Outcome outcome, int failures, Duration failingFor) {
        return switch (outcome) {
            case DELIVERED -> new GoOn();
            case GONE -> new Off(WhyOff.GONE);
            case REFUSED, NAME_UNKNOWN, ADDRESS_NOT_ALLOWED, NOT_REACHED, NOT_TRUSTED, TIMED_OUT ->
                failingFor.compareTo(PATIENCE) >= 0
                        ? new Off(WhyOff.GAVE_UP)
                        : new Again(pause(failures, PATIENCE.minus(failingFor)));
        };
    }

    /** The last attempt is made when the patience ends, not hours later. */
    private static Duration pause(int failures, Duration left) {
        Duration usual = PAUSES.get(Math.min(failures, PAUSES.size() - 1));
        return usual.compareTo(left) < 0 ? usual : left;
    }
}
