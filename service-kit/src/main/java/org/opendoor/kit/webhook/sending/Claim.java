package org.opendoor.kit.webhook.sending;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.kit.history.Change;
import org.opendoor.kit.history.Onlooker;
import org.opendoor.kit.history.Place;
import org.opendoor.kit.webhook.signature.SigningKey;

/**
 * A subscription that this replica holds for the moment.
 *
 * @param lease proves it: once somebody else holds it, or its owner has changed it, nothing is noted under this one
 * @param types what it wants; empty for everything
 * @param keys that sign, the newest first
 * @param failures in a row so far
 * @param failingFor since the first of them
 */
record Claim(
        UUID webhook,
        UUID lease,
        Onlooker whose,
        String target,
        Set<String> types,
        List<SigningKey> keys,
        Place place,
        int failures,
        Duration failingFor) {

    /** The same of a target that has just taken something. */
    Claim working() {
        return failures == 0 ? this : new Claim(webhook, lease, whose, target, types, keys, place, 0, Duration.ZERO);
    }

    boolean wants(Change change) {
        return types.isEmpty() || types.contains(change.happened().type());
    }
}
