package org.opendoor.followup.messaging.directory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.followup.messaging.directory.Described.OfProvider;
import org.opendoor.followup.messaging.directory.Described.OfStaff;
import org.opendoor.followup.usecase.directory.FollowDirectory;

/**
 * Hears opendoor.directory and keeps the last word on each person and provider: by the entry's own counter, so that an older
 * word that is delivered again changes nothing. The topic is compacted; counters that are missing in between were overtaken.
 */
@ApplicationScoped
class DirectoryListener implements EventHandler {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final Contexts contexts;
    private final FollowDirectory follow;
    private final ObjectMapper json;

    DirectoryListener(Inbox inbox, Contexts contexts, FollowDirectory follow, ObjectMapper json) {
        this.inbox = inbox;
        this.contexts = contexts;
        this.follow = follow;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Incoming("directory")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        var sorted = Tombstones.takenFrom(batch);
        return inbox.receive(this, sorted.words()).chain(() -> bury(sorted.tombstones()));
    }

    @Override
    public String consumer() {
        return "followup-service.directory";
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case OfProvider.TYPE -> described(event, OfProvider.class);
            case OfStaff.TYPE -> described(event, OfStaff.class);
            default -> Uni.createFrom().item(new Handled.NotForUs(event.type()));
        };
    }

    private <T extends Described> Uni<Handled> described(Envelope event, Class<T> type) {
        T heard;
        try {
            heard = event.read(json, type);
        } catch (UncheckedIOException unreadable) {
            return rejected("UNREADABLE", type);
        }
        if (heard == null || !heard.complete()) {
            return rejected("INCOMPLETE", type);
        }
        if (!heard.key().equals(event.key())) {
            return rejected("KEY_IS_ANOTHER", type);
        }
        return follow.described(heard.entry(), event.sequence())
                .map(news -> news ? new Handled.Applied(type.getSimpleName()) : new Handled.Duplicate());
    }

    private static Uni<Handled> rejected(String code, Class<?> what) {
        return Uni.createFrom().item(new Handled.Rejected(code, what.getSimpleName()));
    }

    /** A tombstone is no event and has no id to be remembered by; to retire an entry twice does no harm. */
    private Uni<Void> bury(Iterable<Tombstones.Tombstone> tombstones) {
        return Multi.createFrom()
                .iterable(tombstones)
                .onItem()
                .transformToUniAndConcatenate(gone -> contexts.fresh(() -> follow.gone(gone.kind(), gone.id()))
                        .onFailure()
                        .retry()
                        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                        .indefinitely())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
