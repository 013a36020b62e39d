package org.opendoor.session.usecase.refresher;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.refresher.Refresher;

/** Where refresher sessions are kept. Whoever changes one has locked its programme. */
public interface Refreshers {

    /** A session as it is kept; {@code version} counts its changes, from 1. */
    record Kept(Refresher.Known session, long version) {}

    Uni<Optional<Kept>> find(UUID referralId, UUID id);

    /** The one at this time: a person is at one place only. */
    Uni<Optional<Kept>> find(UUID referralId, Instant startsAt);

    /** In the order of time, at most 200: nobody comes to more. */
    Uni<List<Kept>> list(UUID referralId);

    /** Writes down where it stands. */
    Uni<Void> keep(Kept now);
}
