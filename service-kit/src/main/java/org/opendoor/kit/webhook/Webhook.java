package org.opendoor.kit.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.kit.history.Onlooker;

/**
 * A subscription as its owner has made it.
 *
 * @param version of what the owner may change; how far it has got is none of it
 * @param whose what it is about: one district's or one provider's share of the feed
 * @param target where messages are posted
 * @param types which are sent; empty for every one
 * @param off why nothing is sent; empty where it is
 * @param oldKeyUntil until when the key before this one signs as well
 */
record Webhook(
        UUID id,
        long version,
        Onlooker whose,
        String target,
        Set<String> types,
        Optional<Off> off,
        Instant oldKeyUntil,
        Instant createdAt) {

    /** Nothing is sent. */
    record Off(WhyOff why, Instant since) {}
}
