package org.opendoor.session.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;

/** Keeps programmes for commands. The programme's row is locked first, so that its events have one order. */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    private final Database database;

    ProgrammeStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Filed>> lock(UUID referralId) {
        return database.with(session -> session.find(ProgrammeRow.class, referralId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNotNull()
                .call(row -> session.fetch(row.sessions))
                .map(row -> Optional.ofNullable(row).map(ProgrammeRow::filed)));
    }

    @Override
    public Uni<Void> keep(UUID referralId, Programme now, List<ProgrammeEvent> events, long version) {
        return database.with(session -> row(session, referralId, version).call(row -> {
                    events.forEach(event -> write(row, event));
                    row.version = version;
                    row.stage = Stage.of(now);
                    return session.persist(row);
                }))
                .replaceWithVoid();
    }

    /** The row that was locked in this session, or a new one. */
    private static Uni<ProgrammeRow> row(Mutiny.Session session, UUID referralId, long version) {
        if (version > 1) {
            return session.find(ProgrammeRow.class, referralId);
        }
        var row = new ProgrammeRow();
        row.referralId = referralId;
        return Uni.createFrom().item(row);
    }

    private static void write(ProgrammeRow row, ProgrammeEvent event) {
        switch (event) {
            case ProgrammeEvent.Received(var journey) -> {
                row.journey = JourneyColumns.of(journey);
                row.wish = WishColumns.of(journey.wish());
            }
            case ProgrammeEvent.AppointmentBooked(var appointment) ->
                row.appointment = AppointmentColumns.of(appointment);
            case ProgrammeEvent.AppointmentCancelled _ -> row.appointment = null;
            case ProgrammeEvent.AssessmentHeld(var assessment) -> row.assessment = AssessmentColumns.of(assessment);
            case ProgrammeEvent.PlanAgreed(var plan) -> {
                row.planAgreedOn = plan.agreedOn();
                plan.sessions().forEach(planned -> row.sessions.add(SessionRow.of(row.referralId, planned)));
            }
            case ProgrammeEvent.WishTold(var wish) -> row.wish = WishColumns.of(wish);
            case ProgrammeEvent.AttendanceRecorded(var _, var attendance, var _) ->
                row.session(attendance).keep(attendance);
            case ProgrammeEvent.ProgrammeStarted _ -> row.started = true;
            case ProgrammeEvent.Rehomed(var journey) -> row.journey = JourneyColumns.of(journey);
            case ProgrammeEvent.Transferred(var journey) -> row.journey = JourneyColumns.of(journey);
            case ProgrammeEvent.ProgrammeEnded(var ending) -> row.ending = EndingColumns.of(ending);
            case ProgrammeEvent.GoneElsewhere(var ending) -> row.ending = EndingColumns.of(ending);
            case ProgrammeEvent.EndingCorrected(var ending) -> {
                row.ending = EndingColumns.of(ending);
                row.wish = WishColumns.of(ending.aftercare().wish());
            }
            case ProgrammeEvent.SessionAttended _,
                    ProgrammeEvent.AttendanceTakenBack _,
                    ProgrammeEvent.LastSessionAhead _ -> {}
        }
    }
}
