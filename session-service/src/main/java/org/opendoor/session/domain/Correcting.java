package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.ProgrammeRefusal.PROGRAMME_ENDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Programme.Ended;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;
import org.opendoor.session.domain.ProgrammeEvent.AlternativesAnswered;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceRecorded;
import org.opendoor.session.domain.ProgrammeEvent.EndingCorrected;

/**
 * What may still be put right once a programme is over. Registers come late and are corrected for weeks; the ending follows
 * them, and may become another kind, but nobody's journey goes on because of it.
 */
final class Correcting {

    private Correcting() {}

    static Decision<ProgrammeEvent, ProgrammeRefusal> attendance(Ended state, RecordAttendance command) {
        return state.course()
                .flatMap(course -> course.plan()
                        .find(command.session())
                        .map(session -> attendance(state, course, session, command)))
                .orElse(refuse(PROGRAMME_ENDED));
    }

    private static Decision<ProgrammeEvent, ProgrammeRefusal> attendance(
            Ended state, Course course, Session session, RecordAttendance command) {
        var known = course.attendanceAt(session);
        if (!isOpen(state.ending(), session, known)) {
            return nothingNew(known, command) ? alreadyDone() : refuse(PROGRAMME_ENDED);
        }
        return Attending.settled(course, session, command)
                .orElseGet(() -> accept(take(state, course, session, known, command)));
    }

    /** A session of a day after the ending is none of theirs any more; a journey that ended otherwise stays as it is. */
    private static boolean isOpen(Ending ending, Session session, Optional<Attendance> known) {
        return switch (ending.kind()) {
            case NOT_ACCEPTED, MERGED -> false;
            case NOT_STARTED, DROPPED_OUT, COMPLETED ->
                known.isPresent() || !session.heldOn().isAfter(ending.endedOn());
        };
    }

    private static boolean nothingNew(Optional<Attendance> known, RecordAttendance command) {
        return known.map(stands -> stands.against(command.statement()))
                .filter(against -> against == Attendance.Against.SAME || against == Attendance.Against.OLDER)
                .isPresent();
    }

    /** The start is not said any more: whoever hears of an ending has heard the end of that story. */
    private static List<ProgrammeEvent> take(
            Ended state, Course before, Session session, Optional<Attendance> known, RecordAttendance command) {
        var attendance = Attending.attendance(known, session, command);
        var course = before.with(attendance);
        var events = new ArrayList<ProgrammeEvent>();
        events.add(new AttendanceRecorded(session, attendance, course.plan().size()));
        events.addAll(Attending.presence(session, known, attendance));
        var ending = state.ending();
        var verdict = Verdict.again(ending, course);
        var wish = command.wish().orElse(ending.aftercare().wish());
        if (!verdict.standsIn(ending) || !wish.equals(ending.aftercare().wish())) {
            events.add(new EndingCorrected(ending.corrected(verdict, wish, course.tally())));
        }
        return events;
    }

    /**
     * Who was judged by their sessions is asked for the reason, too: until it is known it is OTHER. Nothing has to be offered
     * first: no session is left that could be held in another way, and nobody is kept from saying why by more questions.
     * What was offered is kept; who wants it comes back by a refresher or a new referral.
     */
    static Decision<ProgrammeEvent, ProgrammeRefusal> reason(Ending ending, ProgrammeCommand.End told) {
        if (told.cause().equals(ending.cause())) {
            return alreadyDone();
        }
        var asked = ending.policy().isPresent() && ending.cause().equals(Verdict.UNKNOWN);
        if (!asked || !told.cause().main().mayBeMainReasonOf(ending.kind())) {
            return refuse(asked ? ProgrammeRefusal.REASON_DOES_NOT_FIT : PROGRAMME_ENDED);
        }
        var events = new ArrayList<ProgrammeEvent>();
        if (told.answers().any()) {
            events.add(new AlternativesAnswered(told.cause().main(), told.answers(), told.at()));
        }
        events.add(new EndingCorrected(ending.because(told)));
        return accept(events);
    }
}
