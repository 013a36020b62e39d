package org.opendoor.session.domain;

import java.time.temporal.ChronoUnit;
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
