package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.ProgrammeCommand;

/** Gives the first meeting a time. */
@ApplicationScoped
public class BookAssessment {

    private final ProgrammeDesk desk;
    private final NewIds ids;

    public BookAssessment(ProgrammeDesk desk, NewIds ids) {
        this.desk = desk;
        this.ids = ids;
    }

    public Uni<Outcome> book(
            UUID referralId, Reach reach, Instant startsAt, Medium medium, Optional<String> practitioner) {
        var appointment = new Appointment(ids.next(), startsAt, medium, practitioner);
        return desk.put(referralId, reach, now -> new ProgrammeCommand.BookAssessment(appointment, now));
    }
}
