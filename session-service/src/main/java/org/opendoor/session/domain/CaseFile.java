package org.opendoor.session.domain;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of one programme, whatever its state: what a reader is shown, and what a state is taken from.
 *
 * @param appointment the first meeting as last booked
 * @param started whether the start has been said
 */
public record CaseFile(
        Journey journey,
        Optional<Appointment> appointment,
        Optional<Assessment> assessment,
        Optional<Course> course,
        boolean started,
        Optional<Ending> ending) {

    /**
     * Days from the referral to the first meeting: as held, else as booked. They ran from some to over a month (S2 2.5), and
     * people were lost in them.
     */
    public Optional<Long> waitingDays() {
        return assessment
                .map(Assessment::heldOn)
                .or(() -> appointment.map(booked -> BritishDate.of(booked.startsAt())))
                .map(day -> ChronoUnit.DAYS.between(journey.referredOn(), day));
    }

    /** Who leads, or led when it ended. */
    public Optional<String> lead() {
        return assessment.flatMap(Assessment::practitioner);
    }

    /** Whether nobody has said yet what became of this session, and somebody still has to: not where it is in a pause. */
    public boolean owesRegisterOf(Session session) {
        return course.filter(known -> known.attendanceAt(session).isEmpty()
                                && !known.plan().pausedOn(session.heldOn()))
                        .isPresent()
                && ending.filter(over -> !over.leavesOwing(session)).isEmpty();
    }

    /**
     * The file as it reads after what happened: it keeps what the state no longer holds.
     *
     * @param before empty of a programme nobody had heard of
     * @param now where the programme stands after these events
     */
    public static CaseFile after(Optional<CaseFile> before, Programme now, List<ProgrammeEvent> events) {
        var appointment = before.flatMap(CaseFile::appointment);
        var assessment = before.flatMap(CaseFile::assessment);
        var started = before.filter(CaseFile::started).isPresent();
        for (var event : events) {
            if (event instanceof ProgrammeEvent.AppointmentBooked(var booked)) {
                appointment = Optional.of(booked);
            } else if (event instanceof ProgrammeEvent.AppointmentRescheduled(var _, var to, var _)) {
                appointment = Optional.of(to);
            } else if (event instanceof ProgrammeEvent.AppointmentCancelled) {
                appointment = Optional.empty();
            } else if (event instanceof ProgrammeEvent.AssessmentHeld(var held)) {
                assessment = Optional.of(held);
            } else if (event instanceof ProgrammeEvent.ProgrammeStarted) {
                started = true;
            }
        }
        return new CaseFile(
                Evolution.journeyOf(now),
                appointment,
                assessment,
                Evolution.courseOf(now),
                started,
                Evolution.endingOf(now));
    }

    /** The state, with no more than is true in it. */
    public Programme programme() {
        if (ending.isPresent()) {
            return new Programme.Ended(journey, course, ending.get());
        }
        if (course.isPresent()) {
            var accepted = assessment.orElseThrow(() -> new IllegalStateException("a plan without an assessment"));
            return started
                    ? new Programme.Running(journey, accepted, course.get())
                    : new Programme.Planned(journey, accepted, course.get());
        }
        if (assessment.isPresent()) {
            return new Programme.Assessed(journey, assessment.get());
        }
        return appointment
                .<Programme>map(booked -> new Programme.AssessmentBooked(journey, booked))
                .orElseGet(() -> new Programme.Awaiting(journey));
    }
}
