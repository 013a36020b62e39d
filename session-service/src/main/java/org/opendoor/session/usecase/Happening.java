package org.opendoor.session.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;

/**
 * What happened to one programme in one transaction; however many commands it took, a programme has one happening.
 *
 * @param before where it stood
 * @param after where it stands
 * @param events what happened between, in its order; never none
 */
public record Happening(Programme before, Programme after, List<ProgrammeEvent> events, Instant at) {
    public Happening {
        events = List.copyOf(events);
    }

    /** Whose programme it is now. */
    public Journey journey() {
        return Evolution.journeyOf(after);
    }

    public UUID referralId() {
        return journey().referralId();
    }

    /** Whether something of this kind happened. */
    public boolean has(Class<? extends ProgrammeEvent> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }
}
