package org.opendoor.analytics.usecase;

/**
 * Where a replay is in one partition of a topic. Offsets say nothing about people.
 *
 * @param first the oldest record there was when the replay began
 * @param next the first record it has not read
 * @param end where the next record was to be written when the replay began: there it is over
 */
public record ReplayPosition(String topic, int partition, long first, long next, long end) {

    public boolean isOver() {
        return next >= end;
    }

    public ReplayPosition at(long now) {
        return new ReplayPosition(topic, partition, first, now, end);
    }
}
