package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceRecorded;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.usecase.Recorded.Result;

/** Writes down what became of a session, first or corrected; the last one ends the programme. */
@ApplicationScoped
public class RecordAttendance {

    private final ProgrammeDesk desk;
    private final NewIds ids;

    public RecordAttendance(ProgrammeDesk desk, NewIds ids) {
        this.desk = desk;
        this.ids = ids;
    }

    public Uni<Recorded> record(
            UUID referralId,
            Reach reach,
            SessionRef session,
            Attendance.Statement statement,
            Optional<ContactWish> wish) {
        var newId = ids.next();
        return desk.put(
                        referralId,
                        reach,
                        now -> new ProgrammeCommand.RecordAttendance(session, statement, newId, wish, now))
                .map(outcome -> switch (outcome) {
                    case Outcome.Changed(var _, var version, var events) -> taken(events, newId, version);
                    case Outcome.Unchanged(var now, var version) -> standing(now, session, statement, version);
                    case Outcome.Refused(var why) -> new Recorded.Refused(why);
                    case Outcome.Stale _ -> throw new IllegalStateException("no version was asked for");
                });
    }

    private static Recorded taken(List<ProgrammeEvent> events, UUID newId, long version) {
        var recorded = events.stream()
                .filter(AttendanceRecorded.class::isInstance)
                .map(AttendanceRecorded.class::cast)
                .findFirst()
                .orElseThrow();
        var result = recorded.attendance().id().equals(newId) ? Result.CREATED : Result.UPDATED;
        return new Recorded.Standing(result, recorded.session().number(), version);
    }

    private static Recorded standing(Programme now, SessionRef wanted, Attendance.Statement said, long version) {
        Course course = Evolution.courseOf(now).orElseThrow();
        var session = course.plan().find(wanted).orElseThrow();
        var older = course.attendanceAt(session)
                .filter(stands -> stands.against(said) == Attendance.Against.OLDER)
                .isPresent();
        return new Recorded.Standing(older ? Result.SUPERSEDED : Result.UNCHANGED, session.number(), version);
    }
}
