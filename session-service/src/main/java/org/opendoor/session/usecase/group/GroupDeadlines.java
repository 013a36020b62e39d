package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Rings when a group is to be looked at again: durable, in the running transaction. Whoever is rung decides anew. */
public interface GroupDeadlines {

    /** When the hour of its first session comes. */
    Uni<Void> firstSession(UUID groupId, Instant at);

    /** When the day of its last session is over. */
    Uni<Void> over(UUID groupId, Instant at);

    /** When somebody on its list has waited long enough. */
    Uni<Void> longestWait(UUID groupId, UUID referralId, Instant at);

    /** When something happened to programmes of people on its list. */
    Uni<Void> roster(UUID groupId, Instant at);
}
