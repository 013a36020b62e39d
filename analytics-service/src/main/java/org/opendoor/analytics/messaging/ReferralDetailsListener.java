package org.opendoor.analytics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.StoreFacts;
import org.opendoor.eventing.Inbox;

/** What was told to the adviser in detail: heard by nobody else. */
@Singleton
class ReferralDetailsListener extends FactListener {

    ReferralDetailsListener(Inbox inbox, FactReading reading, StoreFacts store) {
        super("analytics-service.referral-details", inbox, reading, store);
    }

    @Incoming("referral-details")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return receive(batch);
    }
}
