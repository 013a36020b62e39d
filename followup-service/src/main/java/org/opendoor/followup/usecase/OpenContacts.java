package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** How well the promise is kept at present, as numbers that operations watch. */
public interface OpenContacts {

    /** Counts what is owed and what is late on that day. */
    Uni<Count> on(LocalDate today);

    /**
     * Contacts that are owed.
     *
     * @param open all of them
     * @param late those whose day has passed
     * @param notEscalated late ones nobody was told of yet; more than none for more than a minute is a fault
     * @param toldNobody late ones that were carried up to a sort of people of whom the directory knew nobody who was there
     */
    record Count(long open, long late, long notEscalated, long toldNobody) {}
}
