package org.opendoor.session.domain.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Misses;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Programme.Underway;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.task.Task.DropReason;

/** From what happened to a programme to what there is to do. Pure: the same happening is always noticed alike. */
public final class Noticing {

    private Noticing() {}

    /** What there is to see to, and what not any more, now that the programme went from one state to the other. */
    public static List<Noticed> in(Programme before, Programme after, List<ProgrammeEvent> events) {
        var noticed = new ArrayList<Noticed>();
        switch (after) {
            case Underway underway -> {
                noticed.addAll(misses(before, underway, events));
                noticed.addAll(venues(before, underway, events));
            }
            case Programme.Ended ended -> {
                if (!(before instanceof Programme.Ended)) {
                    noticed.add(new Noticed.JourneyOver(ended.journey().referralId()));
                }
            }
            case Programme.Unheard _, Programme.Awaiting _, Programme.AssessmentBooked _, Programme.Assessed _ -> {}
        }
        if (!(after instanceof Programme.Unheard)) {
            noticed.addAll(otherWays(after, events));
        }
        noticed.addAll(handovers(events));
        return noticed;
    }

    private static List<Noticed> misses(Programme before, Underway after, List<ProgrammeEvent> events) {
        var was = Evolution.courseOf(before).flatMap(Misses::noticedSince);
        var is = Misses.noticedSince(after.course());
        var noticed = new ArrayList<Noticed>();
        is.filter(session -> !was.map(Session::id).equals(Optional.of(session.id())))
                .ifPresent(session -> noticed.add(toDo(TaskKind.TWO_MISSES, after, session)));
        was.filter(session -> !is.map(Session::id).equals(Optional.of(session.id())))
                .ifPresent(session -> noticed.add(new Noticed.NotToDo(
                        TaskKind.TWO_MISSES,
                        about(after, session),
                        is.isEmpty() ? because(events) : DropReason.CORRECTED)));
        return noticed;
    }

    private static DropReason because(List<ProgrammeEvent> events) {
        return events.stream().anyMatch(ProgrammeEvent.SessionAttended.class::isInstance)
                ? DropReason.CAME_AGAIN
                : DropReason.CORRECTED;
    }

    private static List<Noticed> venues(Programme before, Underway after, List<ProgrammeEvent> events) {
        var noticed = new ArrayList<Noticed>();
        for (var event : events) {
            if (event instanceof ProgrammeEvent.AttendanceRecorded recorded) {
                var session = recorded.session();
                var lost = gotLost(recorded.attendance());
                var wasLost = known(before, session).filter(Noticing::gotLost).isPresent();
                if (lost && !wasLost) {
                    noticed.add(toDo(TaskKind.VENUE_NOT_FOUND, after, session));
                } else if (wasLost && !lost) {
                    noticed.add(
                            new Noticed.NotToDo(TaskKind.VENUE_NOT_FOUND, about(after, session), DropReason.CORRECTED));
                }
            }
        }
        return noticed;
    }

    private static Optional<Attendance> known(Programme before, Session session) {
        return Evolution.courseOf(before).flatMap((Course course) -> course.attendanceAt(session));
    }

    private static boolean gotLost(Attendance attendance) {
        return attendance.statement().reason().equals(Optional.of(AttendanceReason.COULD_NOT_FIND_VENUE));
    }

    /** Somebody who wants another way rather than to leave must not wait for it until they leave after all. */
    private static List<Noticed> otherWays(Programme after, List<ProgrammeEvent> events) {
        return events.stream()
                .filter(ProgrammeEvent.AlternativesAnswered.class::isInstance)
                .map(ProgrammeEvent.AlternativesAnswered.class::cast)
                .filter(answered -> answered.answers().oneIsWanted())
                .<Noticed>map(answered -> {
                    var journey = Evolution.journeyOf(after);
                    return new Noticed.ToDo(
                            TaskKind.ALTERNATIVE_ACCEPTED,
                            About.journey(journey.referralId(), answered.at().toString()),
                            journey.parties().provider(),
                            Evolution.leadOf(after));
                })
                .toList();
    }

    private static List<Noticed> handovers(List<ProgrammeEvent> events) {
        return events.stream()
                .filter(ProgrammeEvent.Transferred.class::isInstance)
                .map(event -> ((ProgrammeEvent.Transferred) event).journey())
                .<Noticed>map(journey -> new Noticed.AtAnotherProvider(
                        journey.referralId(), journey.parties().provider()))
                .toList();
    }

    private static Noticed toDo(TaskKind kind, Underway programme, Session session) {
        return new Noticed.ToDo(
                kind,
                about(programme, session),
                programme.journey().parties().provider(),
                programme.assessment().practitioner());
    }

    private static About about(Underway programme, Session session) {
        return About.journey(programme.journey().referralId(), session.id().toString());
    }
}
