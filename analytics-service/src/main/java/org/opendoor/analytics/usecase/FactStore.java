package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.opendoor.analytics.projection.Fact;

/** Everything ever heard, each fact once. */
public interface FactStore {

    /** Keeps what is not there yet, in one statement; answers the journeys about which something new was heard. */
    Uni<Set<UUID>> add(Collection<Heard> heard);

    /** All facts about these journeys that the projection judges, in no particular order. */
    Uni<List<Fact>> about(SortedSet<UUID> journeys);
}
