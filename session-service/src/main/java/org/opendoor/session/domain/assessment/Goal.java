package org.opendoor.session.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody wants to be able to do, and how far they were each time somebody asked. How it went is worth more than where
 * it ended: a week in which they slipped back belongs to the story.
 *
 * @param words their own
 * @param progress how far they said last that they are
 * @param saidOn when they said so
 * @param writtenBy the practitioner they said it to; empty for a system, and where it was written before this was kept
 * @param earlier what they said before, oldest first
 */
public record Goal(
        UUID id, String words, Progress progress, LocalDate saidOn, Optional<String> writtenBy, List<Step> earlier) {

    /** How far somebody thinks they are. */
    public enum Progress {
        NOT_YET,
        A_LITTLE,
        MOST_OF_THE_WAY,
        REACHED,
        /** It is no goal of theirs any more. */
        LET_GO
    }

    /** How far they were on one day. */
    public record Step(Progress progress, LocalDate saidOn, Optional<String> writtenBy) {

        boolean saysTheSameAs(Step other) {
            return progress == other.progress && saidOn.equals(other.saidOn);
        }
    }

    /** Goals that were written before earlier steps were kept are read as having none. */
    public Goal {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** One of which nothing was said before. */
    public static Goal set(UUID id, String words, Step first) {
        return new Goal(id, words, first.progress(), first.saidOn(), first.writtenBy(), List.of());
    }

    /** All that was said, oldest first; the last one is where they are. */
    public List<Step> steps() {
        return Stream.concat(earlier.stream(), Stream.of(last())).toList();
    }

    private Step last() {
        return new Step(progress, saidOn, writtenBy);
    }

    /** The same goal as it was told last; who told the same again said nothing new. */
    Goal since(Goal before) {
        return last().saysTheSameAs(before.last())
                ? new Goal(id, words, progress, saidOn, before.writtenBy, before.earlier)
                : new Goal(id, words, progress, saidOn, writtenBy, before.steps());
    }

    @Override
    public String toString() {
        return "Goal[hidden]";
    }
}
