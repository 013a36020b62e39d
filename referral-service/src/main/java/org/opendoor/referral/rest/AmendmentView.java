package org.opendoor.referral.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.kit.history.Happened;
import org.opendoor.referral.domain.AmendReason;
import org.opendoor.referral.domain.Topic;

/**
 * One thing that was written anew: as it was, as it is, why, by whom and when.
 *
 * @param before the field of the topic as it was; nothing in it where that had never been told
 */
public record AmendmentView(
        Topic topic,
        @Schema(implementation = Object.class) JsonNode before,
        @Schema(implementation = Object.class) JsonNode now,
        AmendReason reason,
        String who,
        Instant at) {

    static final String TYPE = "opendoor.referral.amended.v1";

    static AmendmentView of(Happened amended) {
        JsonNode data = amended.data();
        return new AmendmentView(
                Topic.valueOf(data.path("topic").textValue()),
                data.path("before"),
                data.path("now"),
                AmendReason.valueOf(data.path("because").textValue()),
                amended.who(),
                amended.at());
    }
}
