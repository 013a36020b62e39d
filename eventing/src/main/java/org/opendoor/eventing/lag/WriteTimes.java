package org.opendoor.eventing.lag;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * When the first unfinished record of each partition was written. What the last look found is remembered: a consumer that
 * does not move costs no further question, and one that keeps up at most three. Only after a restart with a long backlog
 * is there much to search, some thirty short questions.
 */
@ApplicationScoped
class WriteTimes {

    private final KafkaOffsets offsets;
    private volatile Map<TopicPartition, Seen> memory = Map.of();

    /** What a look saw: {@code written} is the time of the first unfinished record, empty where there was none. */
    private record Seen(Position position, Instant at, Optional<Instant> written) {}

    WriteTimes(KafkaOffsets offsets) {
        this.offsets = offsets;
    }

    /** Exact to a second; partitions in which nothing is unfinished are left out. */
    Uni<Map<TopicPartition, Instant>> of(Map<TopicPartition, Position> positions) {
        var now = Instant.now();
        var searches = new HashMap<TopicPartition, Search>();
        positions.forEach((partition, position) -> {
            if (position.behind() > 0) {
                searches.put(partition, search(position, memory.get(partition), now));
            }
        });
        return narrow(searches).invoke(written -> remember(positions, written, now));
    }

    private static Search search(Position position, Seen last, Instant now) {
        if (last == null || position.next() < last.position().next()) {
            return new Search(position.next(), Instant.EPOCH, now);
        }
        if (position.next() >= last.position().end()) {
            return new Search(position.next(), last.at(), now);
        }
        var notBefore = last.written().orElse(Instant.EPOCH);
        return new Search(
                position.next(), notBefore, position.next() == last.position().next() ? notBefore : now);
    }

    /** Asks for all partitions at once, until each is known. */
    private Uni<Map<TopicPartition, Instant>> narrow(Map<TopicPartition, Search> searches) {
        var questions = new HashMap<TopicPartition, Instant>();
        searches.forEach((partition, search) -> {
            if (!search.isOver()) {
                questions.put(partition, search.middle());
            }
        });
        if (questions.isEmpty()) {
            var written = new HashMap<TopicPartition, Instant>();
            searches.forEach((partition, search) -> written.put(partition, search.from()));
            return Uni.createFrom().item(written);
        }
        return offsets.firstSince(questions).chain(first -> {
            questions
                    .keySet()
                    .forEach(partition -> searches.computeIfPresent(
                            partition, (p, search) -> search.after(Optional.ofNullable(first.get(p)))));
            return narrow(searches);
        });
    }

    private void remember(Map<TopicPartition, Position> positions, Map<TopicPartition, Instant> written, Instant now) {
        var seen = new HashMap<TopicPartition, Seen>();
        positions.forEach((partition, position) ->
                seen.put(partition, new Seen(position, now, Optional.ofNullable(written.get(partition)))));
        memory = seen;
    }
}
