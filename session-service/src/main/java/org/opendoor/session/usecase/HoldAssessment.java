package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.ProgrammeCommand;

/** Writes down what the first meeting found; not accepted, the journey ends and somebody gets in touch. */
@ApplicationScoped
public class HoldAssessment {

    private final ProgrammeDesk desk;

    public HoldAssessment(ProgrammeDesk desk) {
        this.desk = desk;
    }

    /** @param writtenBy the practitioner who writes it down; empty for a system */
    public Uni<Outcome> hold(
            UUID referralId,
            Reach reach,
            Assessment assessment,
            Optional<String> writtenBy,
            Optional<ContactWish> wish) {
        return desk.put(
                referralId, reach, now -> new ProgrammeCommand.HoldAssessment(assessment, writtenBy, wish, now));
    }
}
