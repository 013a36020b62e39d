package org.opendoor.analytics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.StoreFacts;
import org.opendoor.eventing.Inbox;

/** What happens in the programme in NHS detail: stored here, and nothing of it is shown yet. */
@Singleton
class CareListener extends FactListener {

    CareListener(Inbox inbox, FactReading reading, StoreFacts store) {
        super("analytics-service.care", inbox, reading, store);
    }

    @Incoming("care")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return receive(batch);
    }
}
