package org.opendoor.session.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Ending;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.OpenDoor;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.TimeOfDay;

/**
 * What opendoor.programmes says: everything that Jobcentre may know, and there is no field here for anything else. No
 * number of a session, so that no gap can show an absence; of a reason no more than its family.
 */
sealed interface ForBothSides {

    String TOPIC = "opendoor.programmes";

    /** The version that is on the wire. */
    String type();

    /** @param venue where, if they meet somewhere; with whom stays on the NHS side */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppointmentBooked(UUID referralId, UUID appointmentId, Instant startsAt, String mode, String venue)
            implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.appointment.booked.v1";
        }

        static AppointmentBooked of(UUID id, Appointment booked) {
            return new AppointmentBooked(
                    id,
                    booked.id(),
                    booked.startsAt(),
                    booked.medium().code(),
                    booked.venue().orElse(null));
        }
    }

    /** By whom and why stays on the NHS side. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppointmentRescheduled(UUID referralId, UUID appointmentId, Instant startsAt, String mode, String venue)
            implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.appointment.rescheduled.v1";
        }

        static AppointmentRescheduled of(UUID id, Appointment to) {
            return new AppointmentRescheduled(
                    id, to.id(), to.startsAt(), to.medium().code(), to.venue().orElse(null));
        }
    }

    record AppointmentCancelled(UUID referralId, UUID appointmentId) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.appointment.cancelled.v1";
        }
    }

    record Assessed(UUID referralId, LocalDate assessedOn) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.programme.assessed.v1";
        }
    }

    record Started(UUID referralId, LocalDate startedOn) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.programme.started.v1";
        }
    }

    record SessionAttended(UUID referralId, UUID attendanceId, LocalDate heldOn) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.session.attended.v1";
        }
    }

    record AttendanceCorrected(UUID referralId, UUID attendanceId) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.session.attendance-corrected.v1";
        }
    }

    /** Another time, venue or practitioner: which of them, and where and when it is now; never who it is with. */
    record SessionRescheduled(
            UUID referralId, UUID meetingId, Instant startsAt, String mode, String venue, List<Changed> changed)
            implements ForBothSides {

        /** What is otherwise. */
        enum Changed {
            TIME,
            MODE,
            VENUE,
            PRACTITIONER
        }

        static SessionRescheduled of(UUID referralId, Meeting before, Session session) {
            var now = session.meeting();
            var changed = new ArrayList<Changed>();
            if (!now.startsAt().equals(before.startsAt())) {
                changed.add(Changed.TIME);
            }
            if (now.medium() != before.medium()) {
                changed.add(Changed.MODE);
            }
            if (!now.venue().equals(before.venue())) {
                changed.add(Changed.VENUE);
            }
            if (!now.practitioner().equals(before.practitioner())) {
                changed.add(Changed.PRACTITIONER);
            }
            return new SessionRescheduled(
                    referralId,
                    session.id(),
                    now.startsAt(),
                    now.medium().code(),
                    now.venue().orElse(null),
                    changed);
        }

        @Override
        public String type() {
            return "opendoor.session.rescheduled.v1";
        }
    }

    record EndingWithdrawn(UUID referralId) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.programme.ending-withdrawn.v1";
        }
    }

    record LastSessionAhead(UUID referralId, LocalDate lastSessionOn) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.programme.ending.v1";
        }
    }

    record Ended(UUID referralId, EndingTold ending) implements ForBothSides {
        @Override
        public String type() {
            return switch (ending.kind()) {
                case NOT_STARTED -> "opendoor.programme.not-started.v1";
                case NOT_ACCEPTED -> "opendoor.programme.not-accepted.v1";
                case DROPPED_OUT -> "opendoor.programme.dropped-out.v1";
                case COMPLETED -> "opendoor.programme.completed.v1";
                case MERGED -> throw new IllegalStateException("a merge is said by who merged");
            };
        }
    }

    /** A former customer rang; no word of why. */
    record ContactRequested(UUID referralId, LocalDate requestedOn) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.programme.contact-requested.v1";
        }
    }

    record EndingCorrected(UUID referralId, EndingTold ending) implements ForBothSides {
        @Override
        public String type() {
            return "opendoor.programme.ending-corrected.v1";
        }
    }

    /** All that opening a follow-up needs. */
    record EndingTold(
            EndingKind kind,
            Family family,
            int revision,
            LocalDate endedOn,
            String district,
            String adviser,
            String provider,
            CustomerKind customerKind,
            WishTold contactWish,
            DoorTold openDoor) {

        static EndingTold of(Journey journey, Ending ending) {
            var parties = journey.parties();
            return new EndingTold(
                    ending.kind(),
                    ending.cause().family().orElse(null),
                    ending.revision(),
                    ending.endedOn(),
                    parties.district(),
                    parties.adviser().orElse(null),
                    parties.provider(),
                    journey.customerKind(),
                    WishTold.of(ending.aftercare().wish()),
                    DoorTold.of(ending.aftercare().openDoor()));
        }
    }

    /** The contact wish in codes. */
    record WishTold(ContactWish.Wanted wanted, LocalDate notBefore, List<TimeOfDay> times) {
        static WishTold of(ContactWish wish) {
            return new WishTold(wish.wanted(), wish.notBefore().orElse(null), List.copyOf(wish.times()));
        }
    }

    /** How the door is kept open. */
    record DoorTold(OpenDoor.Pace pace, LocalDate notBefore) {
        static DoorTold of(OpenDoor openDoor) {
            return new DoorTold(openDoor.pace(), openDoor.notBefore().orElse(null));
        }
    }

    /** Empty for what stays on the NHS side. */
    static Optional<ForBothSides> of(Journey journey, ProgrammeEvent event) {
        var id = journey.referralId();
        return switch (event) {
            case ProgrammeEvent.AppointmentBooked(var booked) -> Optional.of(AppointmentBooked.of(id, booked));
            case ProgrammeEvent.AppointmentRescheduled(var _, var to, var _) ->
                Optional.of(AppointmentRescheduled.of(id, to));
            case ProgrammeEvent.AppointmentCancelled(var cancelled, var _) ->
                Optional.of(new AppointmentCancelled(id, cancelled.id()));
            case ProgrammeEvent.AssessmentHeld(var assessment) -> Optional.of(new Assessed(id, assessment.heldOn()));
            case ProgrammeEvent.ProgrammeStarted(var startedOn) -> Optional.of(new Started(id, startedOn));
            case ProgrammeEvent.SessionAttended(var attendanceId, var heldOn) ->
                Optional.of(new SessionAttended(id, attendanceId, heldOn));
            case ProgrammeEvent.AttendanceTakenBack(var attendanceId) ->
                Optional.of(new AttendanceCorrected(id, attendanceId));
            case ProgrammeEvent.SessionRescheduled(var before, var now) ->
                Optional.of(SessionRescheduled.of(id, before, now));
            case ProgrammeEvent.ContactRequested(var on) -> Optional.of(new ContactRequested(id, on));
            case ProgrammeEvent.EndingWithdrawn _ -> Optional.of(new EndingWithdrawn(id));
            case ProgrammeEvent.LastSessionAhead(var on) -> Optional.of(new LastSessionAhead(id, on));
            case ProgrammeEvent.ProgrammeEnded(var ending) ->
                Optional.of(new Ended(id, EndingTold.of(journey, ending)));
            case ProgrammeEvent.EndingCorrected(var ending) ->
                Optional.of(new EndingCorrected(id, EndingTold.of(journey, ending)));
            case ProgrammeEvent.Received _,
                    ProgrammeEvent.Rehomed _,
                    ProgrammeEvent.Transferred _,
                    ProgrammeEvent.GoneElsewhere _,
                    ProgrammeEvent.PlanAgreed _,
                    ProgrammeEvent.PlanChanged _,
                    ProgrammeEvent.PreferenceUnmet _,
                    ProgrammeEvent.SessionsScheduled _,
                    ProgrammeEvent.GroupLeft _,
                    ProgrammeEvent.WishTold _,
                    ProgrammeEvent.AlternativesAnswered _,
                    ProgrammeEvent.AttendanceRecorded _ -> Optional.empty();
        };
    }
}
