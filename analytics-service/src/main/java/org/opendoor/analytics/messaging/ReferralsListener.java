package org.opendoor.analytics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.StoreFacts;
import org.opendoor.eventing.Inbox;

/** Offers, decisions, referrals, re-referrals: where every journey begins and who it belongs to. */
@Singleton
class ReferralsListener extends FactListener {

    ReferralsListener(Inbox inbox, FactReading reading, StoreFacts store) {
        super("analytics-service.referrals", inbox, reading, store);
    }

    @Incoming("referrals")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return receive(batch);
    }
}
