package org.opendoor.analytics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.StoreFacts;
import org.opendoor.eventing.Inbox;

/** What became of the promise to get in touch. */
@Singleton
class FollowUpsListener extends FactListener {

    FollowUpsListener(Inbox inbox, FactReading reading, StoreFacts store) {
        super("analytics-service.followups", inbox, reading, store);
    }

    @Incoming("followups")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return receive(batch);
    }
}
