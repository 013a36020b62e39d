package org.opendoor.session.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opendoor.session.domain.Programme.Assessed;
import org.opendoor.session.domain.Programme.AssessmentBooked;
import org.opendoor.session.domain.Programme.Awaiting;
import org.opendoor.session.domain.Programme.Ended;
import org.opendoor.session.domain.Programme.Planned;
import org.opendoor.session.domain.Programme.Running;
import org.opendoor.session.domain.Programme.Underway;
import org.opendoor.session.domain.Programme.Unheard;

/** Where a programme stands after what happened. No rule lives here: what happened, happened. */
public final class Evolution {

    private Evolution() {}

    /** Pure, like the rules that made the events. */
    public static Programme after(Programme state, List<ProgrammeEvent> events) {
        var now = state;
        for (var event : events) {
            now = after(now, event);
        }
        return now;
    }

    private static Programme after(Programme state, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEvent.Received(var journey) -> new Awaiting(journey);
            case ProgrammeEvent.AppointmentBooked(var appointment) ->
                new AssessmentBooked(journeyOf(state), appointment);
            case ProgrammeEvent.AppointmentRescheduled(var _, var to, var _) ->
                new AssessmentBooked(journeyOf(state), to);
            case ProgrammeEvent.AppointmentCancelled _ -> new Awaiting(journeyOf(state));
            case ProgrammeEvent.AssessmentHeld(var assessment) -> new Assessed(journeyOf(state), assessment);
            case ProgrammeEvent.PlanAgreed(var plan, var _) ->
                new Planned(journeyOf(state), assessmentOf(state), Course.starting(plan));
            case ProgrammeEvent.WishTold(var wish) ->
                withJourney(state, journeyOf(state).withWish(wish));
            case ProgrammeEvent.PlanChanged(var _, var _, var plan) -> withCourse(state, course -> course.with(plan));
            case ProgrammeEvent.SessionsScheduled(var item, var sessions) ->
                withCourse(state, course -> course.with(course.plan().scheduled(item, sessions)));
            case ProgrammeEvent.GroupLeft(var item, var undated) ->
                withCourse(state, course -> course.with(course.plan().without(item, undated)));
            case ProgrammeEvent.SessionRescheduled(var _, var now) ->
                withCourse(state, course -> course.with(course.plan().with(now)));
            case ProgrammeEvent.AttendanceRecorded(var _, var attendance, var _) ->
                withCourse(state, course -> course.with(attendance));
            case ProgrammeEvent.ProgrammeStarted _ ->
                new Running(
                        journeyOf(state), assessmentOf(state), courseOf(state).orElseThrow());
            case ProgrammeEvent.SessionAttended _,
                    ProgrammeEvent.AttendanceTakenBack _,
                    ProgrammeEvent.AlternativesAnswered _,
                    ProgrammeEvent.ContactRequested _,
                    ProgrammeEvent.PreferenceUnmet _,
                    ProgrammeEvent.EndingWithdrawn _,
                    ProgrammeEvent.LastSessionAhead _ -> state;
            case ProgrammeEvent.Rehomed(var journey) -> withJourney(state, journey);
            case ProgrammeEvent.Transferred(var journey) -> withJourney(state, journey);
            case ProgrammeEvent.GoneElsewhere(var ending) -> new Ended(journeyOf(state), courseOf(state), ending);
            case ProgrammeEvent.ProgrammeEnded(var ending) -> new Ended(journeyOf(state), courseOf(state), ending);
            case ProgrammeEvent.EndingCorrected(var ending) ->
                new Ended(journeyOf(state).withWish(ending.aftercare().wish()), courseOf(state), ending);
        };
    }

    private static Programme withCourse(Programme state, UnaryOperator<Course> change) {
        return switch (state) {
            case Planned(var journey, var assessment, var course) ->
                new Planned(journey, assessment, change.apply(course));
            case Running(var journey, var assessment, var course) ->
                new Running(journey, assessment, change.apply(course));
            case Ended(var journey, var course, var ending) -> {
                var changed = change.apply(course.orElseThrow(() -> impossible(state)));
                yield new Ended(journey, Optional.of(changed), ending.counting(changed.tally()));
            }
            case Unheard _, Awaiting _, AssessmentBooked _, Assessed _ -> throw impossible(state);
        };
    }

    private static Programme withJourney(Programme state, Journey journey) {
        return switch (state) {
            case Unheard _ -> throw impossible(state);
            case Awaiting _ -> new Awaiting(journey);
            case AssessmentBooked(var _, var appointment) -> new AssessmentBooked(journey, appointment);
            case Assessed(var _, var assessment) -> new Assessed(journey, assessment);
            case Planned(var _, var assessment, var course) -> new Planned(journey, assessment, course);
            case Running(var _, var assessment, var course) -> new Running(journey, assessment, course);
            case Ended(var _, var course, var ending) -> new Ended(journey, course, ending);
        };
    }

    /** Whose programme it is. @throws IllegalStateException for one that nobody has heard of */
    public static Journey journeyOf(Programme state) {
        return switch (state) {
            case Unheard _ -> throw impossible(state);
            case Awaiting(var journey) -> journey;
            case AssessmentBooked(var journey, var _) -> journey;
            case Assessed(var journey, var _) -> journey;
            case Underway underway -> underway.journey();
            case Ended(var journey, var _, var _) -> journey;
        };
    }

    private static Assessment assessmentOf(Programme state) {
        return switch (state) {
            case Assessed(var _, var assessment) -> assessment;
            case Underway underway -> underway.assessment();
            case Unheard _, Awaiting _, AssessmentBooked _, Ended _ -> throw impossible(state);
        };
    }

    /** Who leads, once somebody has assessed; nobody any more once it is over. */
    public static Optional<String> leadOf(Programme state) {
        return switch (state) {
            case Assessed(var _, var assessment) -> assessment.practitioner();
            case Underway underway -> underway.assessment().practitioner();
            case Unheard _, Awaiting _, AssessmentBooked _, Ended _ -> Optional.empty();
        };
    }

    /** Its plan and sessions, once there is a plan. */
    public static Optional<Course> courseOf(Programme state) {
        return switch (state) {
            case Unheard _, Awaiting _, AssessmentBooked _, Assessed _ -> Optional.empty();
            case Underway underway -> Optional.of(underway.course());
            case Ended(var _, var course, var _) -> course;
        };
    }

    /** How it ended, once it has. */
    public static Optional<Ending> endingOf(Programme state) {
        return state instanceof Ended(var _, var _, var ending) ? Optional.of(ending) : Optional.empty();
    }

    private static IllegalStateException impossible(Programme state) {
        return new IllegalStateException(
                "no rule lets this happen in state " + state.getClass().getSimpleName());
    }
}
