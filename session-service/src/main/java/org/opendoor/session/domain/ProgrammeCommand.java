package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of a programme. Every {@code at} is the platform's clock. */
public sealed interface ProgrammeCommand {

    /** A referral was made. */
    record Receive(Journey journey) implements ProgrammeCommand {}

    /** Gives the first meeting a time. */
    record BookAssessment(Appointment appointment, Instant at) implements ProgrammeCommand {}

    /**
     * Gives the booked first meeting another time or place.
     *
     * @param to under the id of the appointment that the caller means
     */
    record RescheduleAssessment(Appointment to, AskedBy by, Instant at) implements ProgrammeCommand {}

    /** The booked first meeting is not to take place. */
    record CancelAssessment(UUID appointmentId, AskedBy by, Instant at) implements ProgrammeCommand {}

    /**
     * The first meeting was held.
     *
     * @param writtenBy the practitioner who writes it down, where one does: they held it, unless somebody else is named
     */
    record HoldAssessment(Assessment assessment, Optional<String> writtenBy, Optional<ContactWish> wish, Instant at)
            implements ProgrammeCommand {}

    /**
     * The person agreed to these sessions.
     *
     * @param rules what the plan is held against; empty where it was held against them elsewhere
     */
    record AgreePlan(Plan plan, Optional<Rulebook> rules) implements ProgrammeCommand {
        public AgreePlan(Plan plan) {
            this(plan, Optional.empty());
        }
    }

    /** A plan that stands is changed, with the person. */
    record ChangePlan(PlanChange change, PlanChange.Why why, Instant at) implements ProgrammeCommand {}

    /**
     * Promised sessions of one module get their dates.
     *
     * @param groupId whose sessions these are, where it is a group's
     * @param overlap why they may overlap with another module's, where they may
     */
    record ScheduleSessions(
            UUID itemId, Optional<UUID> groupId, List<Plan.Dated> sessions, Optional<PlanRule.Why> overlap, Instant at)
            implements ProgrammeCommand {

        /** One after another, as modules are. */
        public ScheduleSessions(UUID itemId, Optional<UUID> groupId, List<Plan.Dated> sessions, Instant at) {
            this(itemId, groupId, sessions, Optional.empty(), at);
        }
    }

    /** One or several sessions get another time, venue or practitioner; all of them or none. */
    record RescheduleSessions(List<Move> moves, Instant at) implements ProgrammeCommand {}

    /**
     * The person is in this group no more: its sessions that are ahead lose their dates, and the module waits for others.
     *
     * @param module what the group does, for somebody who never had a date with it
     * @param onward how the module goes on, where that changes
     */
    record LeaveGroup(UUID groupId, String module, Optional<Delivery> onward, Instant at) implements ProgrammeCommand {}

    /** What becomes of one session. */
    record Move(SessionRef session, Meeting.Change to) {}

    /**
     * Somebody says what became of a session.
     *
     * @param newId the attendance's id, should it be the first word about the session
     * @param wish told at the session, where it was
     */
    record RecordAttendance(
            SessionRef session, Attendance.Statement statement, UUID newId, Optional<ContactWish> wish, Instant at)
            implements ProgrammeCommand {}

    /** The person says whether they want to hear from somebody. */
    record TellContactWish(ContactWish wish) implements ProgrammeCommand {}

    /**
     * The practitioner's side says that it is over.
     *
     * @param comeBackFrom a day the person named for being asked again
     * @param answers what the person said to the alternatives they were offered
     */
    record End(
            EndingCause.Because cause,
            Optional<ContactWish> wish,
            Optional<LocalDate> comeBackFrom,
            Alternatives.Answers answers,
            Instant at)
            implements ProgrammeCommand {}

    /**
     * Nothing has been heard of the person for long.
     *
     * @param lastReached the last day on which somebody spoke to them outside of a session
     */
    record LoseContact(Optional<LocalDate> lastReached, Instant at) implements ProgrammeCommand {}

    /** A former customer rang and wants to hear from whoever owes the contact. */
    record RequestContact(Instant at) implements ProgrammeCommand {}

    /**
     * Two records of the person became one.
     *
     * @param goesOnElsewhere whether this journey ended by it
     */
    record Merge(UUID customerId, CustomerKind kind, boolean goesOnElsewhere, Instant at) implements ProgrammeCommand {}

    /**
     * The journey goes on at another place.
     *
     * @param sequence the journey's counter of the event that told so
     */
    record Transfer(Parties parties, long sequence) implements ProgrammeCommand {}

    /** The person told their adviser that they want out. */
    record AnswerWithdrawal(Family family, Instant at) implements ProgrammeCommand {}
}
