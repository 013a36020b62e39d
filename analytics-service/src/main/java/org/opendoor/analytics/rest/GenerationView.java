package org.opendoor.analytics.rest;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.usecase.Generation;

/**
 * One building of the projection, and how far it is.
 *
 * @param since when it came into its state
 * @param replay absent for the first generation, and for a moment after another was begun
 */
@Schema(name = "Generation")
public record GenerationView(
        @Schema(required = true) int number,
        @Schema(required = true) Generation.State state,
        @Schema(required = true) Instant since,
        ReplayView replay) {

    /** How far a replay is, in records of Kafka; a rate and a time are there once they can be told. */
    @Schema(name = "Replay")
    public record ReplayView(
            @Schema(required = true) long done,
            @Schema(required = true) long all,

            @Schema(required = true, description = "Those that are no facts, or were set aside for good.")
            long leftOut,

            @Schema(required = true, description = "Whether this generation can be switched to.")
            boolean caughtUp,

            @Schema(description = "Records a second, on the average.")
            Long perSecond,

            @Schema(description = "At that rate.") Long secondsLeft) {

        static ReplayView of(Generation.Progress replay) {
            return new ReplayView(
                    replay.done(),
                    replay.all(),
                    replay.leftOut(),
                    replay.isOver(),
                    replay.rate().map(Math::round).orElse(null),
                    replay.left().map(Duration::toSeconds).orElse(null));
        }
    }

    static GenerationView of(Generation generation) {
        return new GenerationView(
                generation.number(),
                generation.state(),
                generation.since(),
                generation.replay().map(ReplayView::of).orElse(null));
    }
}
