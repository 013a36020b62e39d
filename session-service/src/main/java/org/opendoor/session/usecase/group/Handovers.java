package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where is kept what one practitioner told the next of a member, each sealed with the journey's key. Within a transaction. */
public interface Handovers {

    /** @param summaries by referral id; of somebody who is forgotten nothing is written */
    Uni<Void> keep(UUID groupId, Map<UUID, String> summaries, Written written);

    /** What was handed over of this journey, oldest first, opened; nothing of somebody who is forgotten. */
    Uni<List<Kept>> of(UUID referralId);

    /** By whom, as a token subject, and when. */
    record Written(String by, Instant at) {}

    /** A summary as it was written. */
    record Kept(UUID groupId, Written written, String summary) {
        @Override
        public String toString() {
            return "Kept[hidden]";
        }
    }
}
