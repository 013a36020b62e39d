package org.opendoor.kit.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.kit.webhook.sending.Outcome;

/**
 * A webhook that does not get on, for operations.
 *
 * @param host that is called; the rest of the address is its owner's
 * @param lastOutcome of the last call
 * @param due when it is called again; of no meaning where it is switched off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TroubledWebhook(
        UUID id,
        String district,
        String provider,
        String host,
        int failures,
        Instant failingSince,
        Outcome lastOutcome,
        Instant due,
        WhyOff disabledBecause,
        Instant disabledAt) {}
