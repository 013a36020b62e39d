package org.opendoor.followup.usecase.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.followup.usecase.Sight;

/**
 * One page of caseloads.
 *
 * @param by what is counted together
 * @param after the desk and the owner at which the last page ended
 * @param most how many at most
 */
public record CaseloadQuery(By by, Sight sight, LocalDate today, Optional<Place> after, int most) {

    /** What is counted together. */
    public enum By {
        /** Each adviser, the queue of each district, each provider. */
        OWNER,
        /** Each district, each provider. */
        PLACE
    }

    /** Where a page ended; the owner is empty where whole desks are counted. */
    public record Place(String desk, String owner) {}
}
