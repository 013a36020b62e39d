package org.opendoor.followup.usecase.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.followup.usecase.Sight;

/**
 * One page of a list of work.
 *
 * @param owners only what these owe by name; empty for all that is in sight
 * @param after where the last page ended
 * @param most how many at most
 */
public record WorkQuery(
        Work work, Sight sight, LocalDate today, Optional<Set<String>> owners, Optional<Place> after, int most) {

    /** Where a page ended. */
    public record Place(LocalDate day, UUID id) {}
}
