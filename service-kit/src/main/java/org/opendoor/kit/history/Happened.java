package org.opendoor.kit.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened on a journey.
 *
 * @param id the event's id, the same as on Kafka
 * @param journey the journey's id
 * @param type the event's type
 * @param at when, by the platform's clock
 * @param who the opaque id of the person or system that did it
 * @param data what the event carries
 */
public record Happened(
        UUID id,
        UUID journey,
        String type,
        Instant at,
        String who,
        @Schema(implementation = Object.class) JsonNode data) {}
