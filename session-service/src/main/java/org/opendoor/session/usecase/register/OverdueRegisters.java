package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.task.About;

/** Registers that are missing for too long. Each method is one statement. */
public interface OverdueRegisters {

    /**
     * Those of sessions that began before that moment and that were never anybody's task. A group's register is one.
     *
     * @param most how many at most
     */
    Uni<List<Overdue>> neverNoticed(Instant before, int most);

    /** Of these sessions of groups, those for which nobody's answer is missing any more, each with its group. */
    Uni<Map<UUID, UUID>> complete(Collection<UUID> groupSessions, Instant now);

    /** @param practitioner who led it, where known */
    record Overdue(About about, String provider, Optional<String> practitioner) {}
}
