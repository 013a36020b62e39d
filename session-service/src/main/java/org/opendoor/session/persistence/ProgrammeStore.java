package org.opendoor.session.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;

/**
 * Keeps programmes for commands. Their rows are locked first, in the order of their ids, so that the events of each have
 * one order; what changed is written when the session is flushed, many rows in one batch.
 */
@ApplicationScoped
class ProgrammeStore implements Programmes {

    /** How many rows go to the database at a time; a whole register is fewer. */
    private static final int BATCH = 1_000;

    private static final String LOCK = "select p from ProgrammeRow p where p.referralId in :ids order by p.referralId";

    /** Statements of their own, after the lock: what they read is what whoever held the lock before has left. */
    private static final String ITEMS =
            "select p from ProgrammeRow p left join fetch p.items where p.referralId in :ids";

    private static final String SESSIONS =
            "select p from ProgrammeRow p left join fetch p.sessions where p.referralId in :ids";

    private final Database database;

    ProgrammeStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<UUID, Filed>> lock(Set<UUID> referralIds) {
        if (referralIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return database.with(session -> session.createSelectionQuery(LOCK, ProgrammeRow.class)
                        .setParameter("ids", referralIds)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList()
                        .chain(_ -> session.createSelectionQuery(ITEMS, ProgrammeRow.class)
                                .setParameter("ids", referralIds)
                                .getResultList())
                        .chain(_ -> session.createSelectionQuery(SESSIONS, ProgrammeRow.class)
                                .setParameter("ids", referralIds)
                                .getResultList()))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.referralId, ProgrammeRow::filed)));
    }

    /** Flushed at once: Hibernate would remove a session that left the plan a second time, with the next statement, and fail. */
    @Override
    public Uni<Void> keep(Collection<Change> changes) {
        return database.with(session -> {
            session.setBatchSize(BATCH);
            changes.stream().filter(Change::ofKnown).forEach(change -> write(known(session, change), change));
            var fresh = changes.stream()
                    .filter(change -> !change.ofKnown())
                    .map(change -> write(fresh(change), change))
                    .toArray();
            return session.persistAll(fresh).chain(session::flush);
        });
    }

    /** The row was locked in this session, so this asks nobody: it is that very row. */
    private static ProgrammeRow known(Mutiny.Session session, Change change) {
        return session.getReference(ProgrammeRow.class, change.what().referralId());
    }

    private static ProgrammeRow fresh(Change change) {
        var row = new ProgrammeRow();
        row.referralId = change.what().referralId();
        return row;
    }

    private static ProgrammeRow write(ProgrammeRow row, Change change) {
        Evolution.courseOf(change.what().after()).ifPresent(course -> row.keep(course.plan()));
        change.what().events().forEach(event -> write(row, event));
        row.version = change.version();
        row.stage = Stage.of(change.what().after());
        row.awaitRegisters();
        return row;
    }

    private static void write(ProgrammeRow row, ProgrammeEvent event) {
        switch (event) {
            case ProgrammeEvent.Received(var journey) -> {
                row.journey = JourneyColumns.of(journey);
                row.wish = WishColumns.of(journey.wish());
            }
            case ProgrammeEvent.AppointmentBooked(var appointment) ->
                row.appointment = AppointmentColumns.of(appointment);
            case ProgrammeEvent.AppointmentRescheduled(var _, var to, var _) ->
                row.appointment = AppointmentColumns.of(to);
            case ProgrammeEvent.AppointmentCancelled _ -> row.appointment = null;
            case ProgrammeEvent.AssessmentHeld(var assessment) -> row.assessment = AssessmentColumns.of(assessment);
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
            case ProgrammeEvent.PlanAgreed _,
                    ProgrammeEvent.PlanChanged _,
                    ProgrammeEvent.PreferenceUnmet _,
                    ProgrammeEvent.EndingWithdrawn _,
                    ProgrammeEvent.SessionsScheduled _,
                    ProgrammeEvent.SessionRescheduled _,
                    ProgrammeEvent.GroupLeft _,
                    ProgrammeEvent.SessionAttended _,
                    ProgrammeEvent.AttendanceTakenBack _,
                    ProgrammeEvent.AlternativesAnswered _,
                    ProgrammeEvent.ContactRequested _,
                    ProgrammeEvent.LastSessionAhead _ -> {}
        }
    }
}
