package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.ProgrammeCommand;

/** Takes in that two records were one person: whose programme it is from now on, and whether it goes on in another one. */
@ApplicationScoped
public class JoinRecords {

    private final ProgrammeDesk desk;

    public JoinRecords(ProgrammeDesk desk) {
        this.desk = desk;
    }

    public Uni<Outcome> join(UUID referralId, UUID customerId, CustomerKind kind, boolean goesOnElsewhere) {
        return desk.put(
                referralId,
                new Reach.Everything(),
                now -> new ProgrammeCommand.Merge(customerId, kind, goesOnElsewhere, now));
    }
}
