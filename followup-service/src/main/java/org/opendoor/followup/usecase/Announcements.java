package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Journey;

/** How others hear of it: in the running transaction, or not at all. */
public interface Announcements {

    /** Says those of the events that are for others, in their order. */
    Uni<Void> say(Journey after, List<FollowUpEvent> events, Instant at);
}
