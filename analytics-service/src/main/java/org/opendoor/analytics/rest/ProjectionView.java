package org.opendoor.analytics.rest;

import java.time.Instant;
import java.util.List;
import org.opendoor.analytics.usecase.ProjectionState;

/**
 * Whether facts arrive, and which generation of the projection is read.
 *
 * @param generation counts the replays; the first is 1
 * @param since when this generation became the one that is read
 */
public record ProjectionView(int generation, Instant since, List<TopicView> topics) {

    /**
     * What was heard on one topic.
     *
     * @param facts events stored
     * @param newest when the newest of them happened
     */
    public record TopicView(String topic, long facts, Instant newest) {}

    static ProjectionView of(ProjectionState.State state) {
        return new ProjectionView(
                state.generation(),
                state.since(),
                state.topics().stream()
                        .map(topic -> new TopicView(topic.topic(), topic.facts(), topic.newest()))
                        .toList());
    }
}
