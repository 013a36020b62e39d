package org.opendoor.eventing.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The search for the moment at which a record was written. The broker does not tell the time of an offset, but it tells
 * the first record since a time: each such answer narrows the search to half or less.
 *
 * @param offset the record
 * @param from not written before this
 * @param to not written after this
 */
record Search(long offset, Instant from, Instant to) {

    private static final Duration CLOSE_ENOUGH = Duration.ofSeconds(1);

    /** The first record since the time that was asked for. */
    record First(long offset, Instant written) {}

    boolean isOver() {
        return Duration.between(from, to).compareTo(CLOSE_ENOUGH) <= 0;
    }

    /** What to ask next: the first record since this time. */
    Instant middle() {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }

    /** What is known after the answer, which is empty where nothing was written since. */
    Search after(Optional<First> answer) {
        var first = answer.orElse(new First(Long.MAX_VALUE, to));
        if (first.offset() > offset) {
            return new Search(offset, from, middle());
        }
        return new Search(offset, first.written(), first.offset() == offset ? first.written() : to);
    }
}
