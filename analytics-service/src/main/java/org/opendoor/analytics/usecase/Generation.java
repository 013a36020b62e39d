package org.opendoor.analytics.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One building of the projection from all that was ever said.
 *
 * @param since when it came into its state, by the machine's clock
 * @param version of its state: how far it is built is no change
 * @param replay empty for the first, which only ever listened, and until the ends of the topics were noted
 */
public record Generation(int number, UUID id, State state, Instant since, long version, Optional<Progress> replay) {

    /** What a generation is for. */
    public enum State {
        /** It is filled from the topics and hears what is said meanwhile. */
        BUILDING,
        /** All questions are answered from it, and it hears everything. */
        READ,
        /** It was read once and hears nothing any more. */
        FORMER
    }

    /** Whether it has everything that was said before it was begun; what was said since, it has heard itself. */
    boolean isCaughtUp() {
        return replay.map(Progress::isOver).orElse(false);
    }

    /**
     * How far a replay is.
     *
     * @param done records read, of {@code all} that were in the topics when it began
     * @param leftOut those of them that are no facts, or were set aside for good
     * @param worked how long it took, without the time in which nobody was at it
     */
    public record Progress(long done, long all, long leftOut, Duration worked) {

        public boolean isOver() {
            return done >= all;
        }

        /** Records a second, on the average; empty as long as nothing can be said. */
        public Optional<Double> rate() {
            return done == 0 || worked.isZero() ? Optional.empty() : Optional.of(done * 1_000.0 / worked.toMillis());
        }

        /** At that rate. */
        public Optional<Duration> left() {
            return rate().map(rate -> Duration.ofSeconds(Math.round((all - done) / rate)));
        }
    }
}
