package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** How well the promise is kept at present, as numbers that operations watch. */
public interface LateContacts {

    /** Counts what is late on that day. */
    Uni<Count> on(LocalDate today);

    /**
     * Contacts that are owed and late.
     *
     * @param late all of them
     * @param notEscalated those nobody was told of yet; more than none for more than a minute is a fault
     */
    record Count(long late, long notEscalated) {}
}
