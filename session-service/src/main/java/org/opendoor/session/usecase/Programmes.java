package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;

/** Where programmes are kept, for commands. Called within a transaction. */
public interface Programmes {

    /** The programme, locked until the transaction ends: whoever else commands it waits. Empty where there is none. */
    Uni<Optional<Filed>> lock(UUID referralId);

    /**
     * Writes down what happened.
     *
     * @param now the state after these events
     * @param version the new version
     */
    Uni<Void> keep(UUID referralId, Programme now, List<ProgrammeEvent> events, long version);
}
