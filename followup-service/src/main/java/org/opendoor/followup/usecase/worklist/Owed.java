package org.opendoor.followup.usecase.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.Owner;

/**
 * A contact on a list of work.
 *
 * @param bookedAt the time agreed, where one was
 * @param attempts how often somebody has tried
 * @param place where it stands in the list
 */
public record Owed(
        UUID referralId,
        UUID contactId,
        Cause cause,
        Owner owner,
        LocalDate dueOn,
        Optional<Instant> bookedAt,
        int attempts,
        WorkQuery.Place place) {}
