package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.AttendanceCode.IN_THE_FUTURE;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_CONFLICT;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NEEDED;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NOT_EXPECTED;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_SUCH_SESSION;
import static org.opendoor.session.domain.ProgrammeRefusal.PROGRAMME_ENDED;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_NOT_IN_THE_FUTURE;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_NOT_YET_HELD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Programme.Underway;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceRecorded;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceTakenBack;
import org.opendoor.session.domain.ProgrammeEvent.ProgrammeStarted;
import org.opendoor.session.domain.ProgrammeEvent.SessionAttended;

/**
 * What becomes of a session. The sender's clock decides between two statements, so that a late retry cannot undo a
 * correction, and whoever sends again what stands is told yes.
 */
final class Attending {

    private Attending() {}

    static Decision<ProgrammeEvent, ProgrammeRefusal> record(Underway programme, RecordAttendance command) {
        return programme
                .course()
                .plan()
                .find(command.session())
                .map(session -> record(programme, session, command))
                .orElse(refuse(NO_SUCH_SESSION));
    }

    /** Nothing moves a programme that has ended; what changes nothing is no contradiction. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> afterTheEnd(Optional<Course> course, RecordAttendance command) {
        var nothingNew = course.flatMap(
                        known -> known.plan().find(command.session()).flatMap(known::attendanceAt))
                .map(stands -> stands.against(command.statement()))
                .filter(against -> against == Attendance.Against.SAME || against == Attendance.Against.OLDER);
        return nothingNew.isPresent() ? alreadyDone() : refuse(PROGRAMME_ENDED);
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> record(
            Underway programme, Session session, RecordAttendance command) {
        var statement = command.statement();
        if (statement.code() == IN_THE_FUTURE) {
            return session.heldBy(command.at()) ? refuse(SESSION_NOT_IN_THE_FUTURE) : alreadyDone();
        }
        if (!session.heldBy(command.at())) {
            return refuse(SESSION_NOT_YET_HELD);
        }
        if (statement.code().needsReason() != statement.reason().isPresent()) {
            return refuse(statement.code().needsReason() ? ATTENDANCE_REASON_NEEDED : ATTENDANCE_REASON_NOT_EXPECTED);
        }
        var known = programme.course().attendanceAt(session);
        if (known.isEmpty()) {
            return accept(take(programme, session, known, command));
        }
        return switch (known.get().against(statement)) {
            case NEWER -> accept(take(programme, session, known, command));
            case SAME, OLDER -> alreadyDone();
            case CONTRADICTING -> refuse(ATTENDANCE_CONFLICT);
        };
    }

    private static List<ProgrammeEvent> take(
            Underway programme, Session session, Optional<Attendance> before, RecordAttendance command) {
        var attendance = before.map(known -> known.replacedBy(command.statement()))
                .orElseGet(() -> new Attendance(command.newId(), session.id(), command.statement()));
        var course = programme.course().with(attendance);
        var events = new ArrayList<>(Endings.told(programme.journey(), command.wish()));
        events.add(new AttendanceRecorded(session, attendance, course.plan().size()));
        events.addAll(forBothSides(programme, session, before, attendance));
        events.addAll(whatIsLeft(programme, course, command));
        return events;
    }

    /** Both sides hear that somebody came, and where that was an error that it was one; never that somebody did not come. */
    private static List<ProgrammeEvent> forBothSides(
            Underway programme, Session session, Optional<Attendance> before, Attendance now) {
        var saidBefore = before.filter(Attendance::attended).isPresent();
        if (now.attended() == saidBefore) {
            return List.of();
        }
        if (saidBefore) {
            return List.of(new AttendanceTakenBack(now.id()));
        }
        var attended = new SessionAttended(now.id(), session.heldOn());
        return programme.started() ? List.of(attended) : List.of(new ProgrammeStarted(session.heldOn()), attended);
    }

    private static List<ProgrammeEvent> whatIsLeft(Underway programme, Course course, RecordAttendance command) {
        return course.left() == 0
                ? List.of(over(programme, course.tally(), command))
                : Foresight.between(programme.course(), course);
    }

    private static ProgrammeEvent over(Underway programme, Tally tally, RecordAttendance command) {
        var kind = CompletionPolicy.STANDARD.judge(tally);
        var cause = kind == EndingKind.COMPLETED
                ? new EndingCause.Fulfilled()
                : new EndingCause.Because(Reason.OTHER, List.of());
        var wish = command.wish().orElse(programme.journey().wish());
        return Endings.ending(kind, cause, wish, tally, command.at());
    }
}
