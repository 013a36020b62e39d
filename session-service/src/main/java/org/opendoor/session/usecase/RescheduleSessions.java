package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeCommand.Move;

/** Moves sessions of one person to another time, venue or practitioner; all of them or none. */
@ApplicationScoped
public class RescheduleSessions {

    private final ProgrammeDesk desk;

    public RescheduleSessions(ProgrammeDesk desk) {
        this.desk = desk;
    }

    public Uni<Outcome> reschedule(UUID referralId, Reach reach, List<Move> moves) {
        return desk.put(referralId, reach, now -> new ProgrammeCommand.RescheduleSessions(moves, now));
    }
}
