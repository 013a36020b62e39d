package org.opendoor.eventing.compacted;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Inbox;

/**
 * Receives a topic whose keys are kind/id and of which Kafka keeps the last record alone: words go through the inbox like
 * any event, a key without a value buries its entry.
 */
@ApplicationScoped
public class CompactedTopic {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final Contexts contexts;

    public CompactedTopic(Inbox inbox, Contexts contexts) {
        this.inbox = inbox;
        this.contexts = contexts;
    }

    /** What is done for an entry of which the topic holds nothing any more. May be called again for the same. */
    public interface Burial {
        Uni<Void> bury(String kind, String id);
    }

    /** Returns when all words are settled and all entries that are gone are buried, however long the database is away. */
    public Uni<Void> receive(EventHandler words, ConsumerRecords<String, byte[]> batch, Burial burial) {
        var sorted = Tombstones.takenFrom(batch);
        return inbox.receive(words, sorted.words()).chain(() -> bury(sorted.tombstones(), burial));
    }

    /** A tombstone is no event and has no id to be remembered by; to bury an entry twice does no harm. */
    private Uni<Void> bury(Iterable<Tombstones.Tombstone> tombstones, Burial burial) {
        return Multi.createFrom()
                .iterable(tombstones)
                .onItem()
                .transformToUniAndConcatenate(gone -> contexts.fresh(() -> burial.bury(gone.kind(), gone.id()))
                        .onFailure()
                        .retry()
                        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                        .indefinitely())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
