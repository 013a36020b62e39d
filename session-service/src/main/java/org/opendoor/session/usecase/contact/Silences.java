package org.opendoor.session.usecase.contact;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Of whom nothing is heard, and until when that may last. Each method is one statement, however many people. */
public interface Silences {

    /** Somebody of whom nothing is heard. */
    record Silent(UUID referralId, String provider, LocalDate since, LocalDate lastDay) {}

    /** These are silent, in the place of what was known of them. */
    Uni<Void> keep(Collection<Silent> silent);

    /** These are not. */
    Uni<Void> end(Collection<UUID> journeys);

    /** Whose last day at this provider is over by the end of that day. */
    Uni<List<UUID>> over(String provider, LocalDate day);

    /** Gives those who are still silent until then. */
    Uni<Void> putOff(Collection<UUID> journeys, LocalDate lastDay);
}
