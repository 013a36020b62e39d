package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.group.Phase;

/** Where groups are read, without holding anybody up. */
public interface GroupReader {

    Uni<Optional<FiledGroup>> find(UUID groupId);

    /** The one that begins last first, then by id. */
    Uni<List<Line>> list(Query query);

    /**
     * What the list is asked for.
     *
     * @param after where the page before ended
     * @param most how many rows at most
     */
    record Query(
            Set<String> providers, Optional<Phase> phase, Optional<String> module, Optional<Place> after, int most) {}

    /** A row's place in the order of the list. */
    record Place(Instant firstSessionAt, UUID groupId) {}

    /** A group as the list shows it. */
    record Line(Place place, Phase phase, String module, String provider, Fill fill) {}

    /** How full it is. */
    record Fill(int minimum, int maximum, int members, int waiting) {}
}
