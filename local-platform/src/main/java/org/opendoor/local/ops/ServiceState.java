package org.opendoor.local.ops;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What could be learned of a service. */
public sealed interface ServiceState {

    /** It does not answer as it should; why, in a few words. */
    record Silent(String why) implements ServiceState {}

    /** It answers, but cannot read its database. */
    record WithoutDatabase() implements ServiceState {}

    /**
     * Its machinery in numbers; all zero, and a relay somewhere, is how it should be.
     *
     * @param relay whether this replica sends its outbox
     * @param lag how far its consumers are behind; empty where it cannot ask Kafka
     */
    record Told(
            Waiting outbox, boolean relay, Waiting parked, Waiting dead, Timers timers, Optional<List<TopicLag>> lag)
            implements ServiceState {

        /** All that its consumers have not finished, if that is known. */
        Optional<Waiting> behind() {
            return lag.map(topics ->
                    topics.stream().map(TopicLag::unfinished).reduce(new Waiting(0, Duration.ZERO), Waiting::and));
        }
    }

    /** Events that wait, and for how long the oldest. */
    record Waiting(long events, Duration oldest) {

        Waiting and(Waiting other) {
            return new Waiting(events + other.events, oldest.compareTo(other.oldest) > 0 ? oldest : other.oldest);
        }
    }

    /**
     * Timers whose moment has come.
     *
     * @param late those that are more than a minute late
     * @param oldest how late the latest is
     */
    record Timers(long due, long late, Duration oldest) {}

    /** What a consumer has not finished of a topic. */
    record TopicLag(String topic, Waiting unfinished) {}
}
