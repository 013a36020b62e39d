package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.ProgrammeCommand;

/** Gives promised sessions their dates. */
@ApplicationScoped
public class ScheduleSessions {

    private final ProgrammeDesk desk;
    private final NewIds ids;

    public ScheduleSessions(ProgrammeDesk desk, NewIds ids) {
        this.desk = desk;
        this.ids = ids;
    }

    public Uni<Outcome> schedule(UUID referralId, Reach reach, UUID itemId, List<Meeting> meetings) {
        var dated = meetings.stream()
                .map(meeting -> new Plan.Dated(ids.next(), meeting))
                .toList();
        return desk.put(
                referralId, reach, now -> new ProgrammeCommand.ScheduleSessions(itemId, Optional.empty(), dated, now));
    }
}
