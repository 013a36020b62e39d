package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened to a programme. */
public sealed interface ProgrammeEvent {

    /** The referral was heard. */
    record Received(Journey journey) implements ProgrammeEvent {}

    /** The first meeting has a time. */
    record AppointmentBooked(Appointment appointment) implements ProgrammeEvent {}

    /** The first meeting has another time or place, under the same id. */
    record AppointmentRescheduled(Appointment from, Appointment to, AskedBy by) implements ProgrammeEvent {}

    /** The first meeting will not take place. */
    record AppointmentCancelled(Appointment appointment, AskedBy by) implements ProgrammeEvent {}

    /** The first meeting was held, whatever came of it. */
    record AssessmentHeld(Assessment assessment) implements ProgrammeEvent {}

    /**
     * The plan stands.
     *
     * @param overrides rules that were left aside
     */
    record PlanAgreed(Plan plan, List<PlanRule.Override> overrides) implements ProgrammeEvent {
        public PlanAgreed(Plan plan) {
            this(plan, List.of());
        }
    }

    /** The plan is another one from now on. */
    record PlanChanged(PlanChange.Kind kind, PlanChange.Why why, Plan plan) implements ProgrammeEvent {}

    /** The person wanted it the other way and does not get it. NHS side only. */
    record PreferenceUnmet(PlanItem.ModuleItem item, UnmetPreference unmet) implements ProgrammeEvent {

        /** One for each module that is not given as the person wanted. */
        static List<ProgrammeEvent> of(List<PlanItem.ModuleItem> items) {
            return items.stream()
                    .flatMap(item ->
                            item.unmet().<ProgrammeEvent>map(unmet -> new PreferenceUnmet(item, unmet)).stream())
                    .toList();
        }
    }

    /**
     * Promised sessions have their dates.
     *
     * @param item the entry of the plan as it is now
     */
    record SessionsScheduled(PlanItem.ModuleItem item, List<Session> sessions) implements ProgrammeEvent {}

    /**
     * Sessions of a group have no date any more.
     *
     * @param item the entry of the plan as it is now
     */
    record GroupLeft(PlanItem.ModuleItem item, List<Session> undated) implements ProgrammeEvent {}

    /** A session has another time, venue or practitioner. */
    record SessionRescheduled(Meeting before, Session now) implements ProgrammeEvent {}

    /** The contact wish, before the ending. */
    record WishTold(ContactWish wish) implements ProgrammeEvent {}

    /**
     * What became of a session, or its correction under the same id. NHS side only.
     *
     * @param of how many sessions the plan holds
     */
    record AttendanceRecorded(Session session, Attendance attendance, int of) implements ProgrammeEvent {}

    /** The first session was attended. */
    record ProgrammeStarted(LocalDate startedOn) implements ProgrammeEvent {}

    /** A session was attended: the side of an attendance that both sides may see. */
    record SessionAttended(UUID attendanceId, LocalDate heldOn) implements ProgrammeEvent {}

    /** A session was not attended after all. */
    record AttendanceTakenBack(UUID attendanceId) implements ProgrammeEvent {}

    /** One session is left. */
    record LastSessionAhead(LocalDate lastSessionOn) implements ProgrammeEvent {}

    /** What was said to be the last session is not. */
    record EndingWithdrawn() implements ProgrammeEvent {}

    /** The person's record is another one now. Said by nobody here: it was heard. */
    record Rehomed(Journey journey) implements ProgrammeEvent {}

    /** It goes on at another place. Said by nobody here: it was heard. */
    record Transferred(Journey journey) implements ProgrammeEvent {}

    /** It is over, and goes on in the person's other journey. Said by nobody here: it was heard. */
    record GoneElsewhere(Ending ending) implements ProgrammeEvent {}

    /** Before an early end the person was offered other ways, and answered. NHS side only. */
    record AlternativesAnswered(Reason reason, Alternatives.Answers answers, Instant at) implements ProgrammeEvent {}

    /** A former customer wants to be contacted. */
    record ContactRequested(LocalDate requestedOn) implements ProgrammeEvent {}

    /** It is over. */
    record ProgrammeEnded(Ending ending) implements ProgrammeEvent {}

    /** More is known about the ending; it carries a higher revision. */
    record EndingCorrected(Ending ending) implements ProgrammeEvent {}
}
