package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How far the replay is of a generation that is being built, and whose turn it is. */
public interface ReplayStore {

    /** Takes a turn, or goes on with one; empty if there is nothing to do, or it is the turn of somebody who is at it. */
    Uni<Optional<ReplayTurn>> turn(String replayer);

    /** Notes where the topics begin and end; the first who does decides. */
    Uni<Void> note(int generation, List<ReplayPosition> positions);

    /** Notes a step in the running transaction. False if the turn is somebody else's now, or the generation is gone. */
    Uni<Boolean> advance(ReplayTurn turn, ReplayStep step);

    /** Those of these events that operations have set aside for good. */
    Uni<Set<UUID>> setAside(Collection<UUID> events);
}
