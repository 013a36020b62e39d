package org.opendoor.kit.webhook.sending;

import java.time.Duration;

/**
 * What became of a call.
 *
 * @param outcome in a word
 * @param status the HTTP status, 0 where no answer came
 * @param took from the look at the name to the answer
 */
public record Answer(Outcome outcome, int status, Duration took) {
    private static final int GONE = 410;

    static Answer of(int status, Duration took) {
        return new Answer(outcome(status), status, took);
    }

    static Answer without(Outcome why, Duration took) {
        return new Answer(why, 0, took);
    }

    /** A redirect is no success: where it leads nobody has checked, and nobody has subscribed. */
    private static Outcome outcome(int status) {
        if (status == GONE) {
            return Outcome.GONE;
        }
        return status >= 200 && status < 300 ? Outcome.DELIVERED : Outcome.REFUSED;
    }
}
