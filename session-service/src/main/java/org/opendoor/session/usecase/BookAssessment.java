package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.session.domain.Appointment;
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

    /** @param meeting the meeting under the id that it gets */
    public Uni<Outcome> book(UUID referralId, Reach reach, Function<UUID, Appointment> meeting) {
        var appointment = meeting.apply(ids.next());
        return desk.put(referralId, reach, now -> new ProgrammeCommand.BookAssessment(appointment, now));
    }
}
