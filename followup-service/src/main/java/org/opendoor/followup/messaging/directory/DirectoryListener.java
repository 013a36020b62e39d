package org.opendoor.followup.messaging.directory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.compacted.CompactedTopic;
import org.opendoor.eventing.compacted.Word;
import org.opendoor.followup.messaging.directory.Described.OfProvider;
import org.opendoor.followup.messaging.directory.Described.OfStaff;
import org.opendoor.followup.usecase.directory.FollowDirectory;

/**
 * Hears opendoor.directory and keeps the last word on each person and provider: by the entry's own counter, so that an older
 * word that is delivered again changes nothing. The topic is compacted; counters that are missing in between were overtaken.
 */
@ApplicationScoped
class DirectoryListener implements EventHandler {
    private final CompactedTopic topic;
    private final FollowDirectory follow;
    private final ObjectMapper json;

    DirectoryListener(CompactedTopic topic, FollowDirectory follow, ObjectMapper json) {
        this.topic = topic;
        this.follow = follow;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Incoming("directory")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return topic.receive(this, batch, follow::gone);
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
        return Word.read(event, json, type, word -> follow.described(word.entry(), event.sequence()));
    }
}
