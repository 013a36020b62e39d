package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.AttendanceCode.IN_THE_FUTURE;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_CONFLICT;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NEEDED;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NOT_EXPECTED;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_SUCH_SESSION;
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

    private static Decision<ProgrammeEvent, ProgrammeRefusal> record(
            Underway programme, Session session, RecordAttendance command) {
        var known = programme.course().attendanceAt(session);
        return settled(programme.course(), session, command)
                .orElseGet(() -> accept(take(programme, session, known, command)));
    }

    /** The answer to a statement that is no news, or none that can be taken; empty for one that is to be taken. */
    static Optional<Decision<ProgrammeEvent, ProgrammeRefusal>> settled(
            Course course, Session session, RecordAttendance command) {
        var statement = command.statement();
        if (statement.code() == IN_THE_FUTURE) {
            return Optional.of(session.heldBy(command.at()) ? refuse(SESSION_NOT_IN_THE_FUTURE) : alreadyDone());
        }
        if (!session.heldBy(command.at())) {
            return Optional.of(refuse(SESSION_NOT_YET_HELD));
        }
        if (statement.code().needsReason() != statement.reason().isPresent()) {
            return Optional.of(
                    refuse(statement.code().needsReason() ? ATTENDANCE_REASON_NEEDED : ATTENDANCE_REASON_NOT_EXPECTED));
        }
        var fault = Plausible.fault(session, command);
        if (fault.isPresent()) {
            return Optional.of(refuse(fault.get()));
        }
        return course.attendanceAt(session).flatMap(known -> switch (known.against(statement)) {
            case NEWER -> Optional.empty();
            case SAME, OLDER -> Optional.of(alreadyDone());
            case CONTRADICTING -> Optional.of(refuse(ATTENDANCE_CONFLICT));
        });
    }

    /** The first word about a session, or a correction under the same id. */
    static Attendance attendance(Optional<Attendance> before, Session session, RecordAttendance command) {
        return before.map(known -> known.replacedBy(command.statement()))
                .orElseGet(() -> new Attendance(command.newId(), session.id(), command.statement()));
    }

    private static List<ProgrammeEvent> take(
            Underway programme, Session session, Optional<Attendance> before, RecordAttendance command) {
        var attendance = attendance(before, session, command);
        var course = programme.course().with(attendance);
        var events = new ArrayList<>(Endings.told(programme.journey(), command.wish()));
        events.add(new AttendanceRecorded(session, attendance, course.plan().size()));
        events.addAll(forBothSides(programme, session, before, attendance));
        events.addAll(whatIsLeft(programme, course, command));
        return events;
    }

    private static List<ProgrammeEvent> forBothSides(
            Underway programme, Session session, Optional<Attendance> before, Attendance now) {
        var presence = presence(session, before, now);
        boolean firstOfAll = !programme.started() && presence.stream().anyMatch(SessionAttended.class::isInstance);
        return firstOfAll ? List.of(new ProgrammeStarted(session.heldOn()), presence.getFirst()) : presence;
    }

    /** Both sides hear that somebody came, and where that was an error that it was one; never that somebody did not come. */
    static List<ProgrammeEvent> presence(Session session, Optional<Attendance> before, Attendance now) {
        var saidBefore = before.filter(Attendance::attended).isPresent();
        if (now.attended() == saidBefore) {
            return List.of();
        }
        return List.of(
                saidBefore ? new AttendanceTakenBack(now.id()) : new SessionAttended(now.id(), session.heldOn()));
    }

    private static List<ProgrammeEvent> whatIsLeft(Underway programme, Course course, RecordAttendance command) {
        return course.left() == 0
                ? List.of(Endings.over(command.wish().orElse(programme.journey().wish()), course, command.at()))
                : Foresight.between(programme.course(), course);
    }
}
