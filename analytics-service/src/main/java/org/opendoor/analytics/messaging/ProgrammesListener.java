package org.opendoor.analytics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.StoreFacts;
import org.opendoor.eventing.Inbox;

/** What happens in the programme, as far as both sides may know. */
@Singleton
class ProgrammesListener extends FactListener {

    ProgrammesListener(Inbox inbox, FactReading reading, StoreFacts store) {
        super("analytics-service.programmes", inbox, reading, store);
    }

    @Incoming("programmes")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return receive(batch);
    }
}
