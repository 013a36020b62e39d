package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;

/** How many people said yes and have not had their first meeting, as numbers that operations watch. */
public interface PeopleWaiting {

    Uni<Count> now();

    /** @param longestSince the day of referral of whoever waits longest; empty where nobody does */
    record Count(long people, Optional<LocalDate> longestSince) {}
}
