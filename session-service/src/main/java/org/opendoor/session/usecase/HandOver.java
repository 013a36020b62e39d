package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.session.domain.Parties;
import org.opendoor.session.domain.ProgrammeCommand;

/** Gives a programme to another provider or district, with all that is known of it, so that nobody tells it again. */
@ApplicationScoped
public class HandOver {

    private final ProgrammeDesk desk;

    public HandOver(ProgrammeDesk desk) {
        this.desk = desk;
    }

    /** @param sequence of the event that told so: an older telling never overwrites a newer one */
    public Uni<Outcome> handOver(UUID referralId, Parties parties, long sequence) {
        return desk.put(referralId, new Reach.Everything(), _ -> new ProgrammeCommand.Transfer(parties, sequence));
    }
}
