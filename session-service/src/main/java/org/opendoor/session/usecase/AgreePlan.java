package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.ProgrammeCommand;

/** Writes down the sessions the person agreed to, and numbers them. */
@ApplicationScoped
public class AgreePlan {

    /** A session as the practitioner proposes it. */
    public record Wanted(Instant startsAt, String module, Delivery delivery) {}

    private final ProgrammeDesk desk;
    private final NewIds ids;

    public AgreePlan(ProgrammeDesk desk, NewIds ids) {
        this.desk = desk;
        this.ids = ids;
    }

    /** @param sessions at least one */
    public Uni<Outcome> agree(UUID referralId, Reach reach, List<Wanted> sessions) {
        var proposed = sessions.stream()
                .map(wanted -> new Plan.Proposed(ids.next(), wanted.startsAt(), wanted.module(), wanted.delivery()))
                .toList();
        return desk.put(
                referralId, reach, now -> new ProgrammeCommand.AgreePlan(Plan.of(BritishDate.of(now), proposed)));
    }
}
