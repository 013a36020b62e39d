package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.Delivery;

/** Sessions that began and of which nobody has said who came. */
public interface UnrecordedRegisters {

    /** Longest ago first, then by id. */
    Uni<List<Unrecorded>> list(Query query);

    /**
     * What is asked of the list.
     *
     * @param begunBy the moment by which a session must have begun
     * @param practitioner whose registers alone, where that is asked; who leads a session that names nobody is the lead
     * @param after where the page before ended
     * @param most how many rows at most
     */
    record Query(
            Set<String> providers, Instant begunBy, Optional<String> practitioner, Optional<Place> after, int most) {}

    /** A session's place in the order of the list. */
    record Place(Instant startsAt, UUID sessionId) {}

    /**
     * One person's session without an answer.
     *
     * @param groupSession the group's session that it is, where it is one: its register is sent in one call
     * @param practitioner who is to say, where known
     */
    record Unrecorded(
            Place place,
            UUID referralId,
            String provider,
            String module,
            Delivery delivery,
            Optional<UUID> groupSession,
            Optional<String> practitioner) {}
}
