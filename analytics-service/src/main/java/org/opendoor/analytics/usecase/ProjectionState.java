package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** How the projection itself is doing; nothing about people, not even how many. */
public interface ProjectionState {

    Uni<State> read();

    /**
     * @param generation which replay of the facts the tables hold, from 1
     * @param since when that generation became the one that is read
     * @param topics what was heard, by topic
     */
    record State(int generation, Instant since, List<TopicState> topics) {}

    /**
     * @param facts events stored
     * @param newest when the newest of them happened, by its producer's clock
     */
    record TopicState(String topic, long facts, Instant newest) {}
}
