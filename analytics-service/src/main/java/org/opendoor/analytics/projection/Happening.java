package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a fact says, as far as the projection judges it. */
public sealed interface Happening {

    record Offered(Place place, LocalDate on) implements Happening {}

    /** The person asked for time; only where they belong is of interest. */
    record Deferred(Place place) implements Happening {}

    /** The person's two records became one: only where the journey belongs from now on is of interest. */
    record Rehomed(Place place) implements Happening {}

    /**
     * @param cameBack whether they had left another journey before
     */
    record Referred(Place place, LocalDate on, boolean cameBack) implements Happening {}

    /** What the adviser's side was told in detail; the background anew as a whole, or nothing of it. */
    record DetailTold(Optional<Background> background, Optional<Why> reason) implements Happening {}

    record ReReferred(LocalDate on) implements Happening {}

    record Assessed(LocalDate on) implements Happening {}

    record Started(LocalDate on) implements Happening {}

    record Attended(UUID attendance) implements Happening {}

    /** An attendance had been said in error. */
    record AttendanceTakenBack(UUID attendance) implements Happening {}

    /** Any ending, and any correction of one. */
    record Ended(Ending ending, Place place) implements Happening {}

    record FollowUpOpened(LocalDate on) implements Happening {}

    /** A contact was promised, or promised anew for another day. */
    record ContactPlanned(UUID contact, String cause, LocalDate dueOn) implements Happening {}

    record ContactMade(UUID contact, LocalDate on, boolean kept) implements Happening {}

    record Escalated(UUID contact, int level) implements Happening {}

    /** Somebody told how they are, months later; on which day, the contact says. */
    record CheckedIn(UUID contact, CheckIn said) implements Happening {}

    /** What happens in the programme in NHS detail. */
    sealed interface OfCare extends Happening {}

    record AssessmentFound(Assessment found) implements OfCare {}

    record PlanAgreed(Plan plan) implements OfCare {}

    record RegisterSaid(UUID attendance, Attendance said) implements OfCare {}

    record Measured(UUID measurement, Measurement said) implements OfCare {}

    record NextStepsAgreed(Closing.NextSteps next) implements OfCare {}

    record EndedBecause(Closing.Detail detail) implements OfCare {}

    record FeedbackGiven(Closing.Occasion occasion, Closing.Feedback said) implements OfCare {}

    record WishUnmet(UnmetWish.About about, UnmetWish.DecidedBy by) implements OfCare {}

    /** Stored, for a later generation of the projection perhaps; this one has no opinion on it. */
    record NotJudged(String type) implements Happening {}
}
