package org.opendoor.session.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Ending;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.OpenDoor;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.domain.TimeOfDay;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.usecase.Filed;

/**
 * A programme as its provider sees it, whole.
 *
 * @param waitingDays from the referral to the first meeting, as held, else as booked; null while there is none
 */
public record ProgrammeBody(
        UUID referralId,
        UUID customerId,
        Stage state,
        CustomerKind customerKind,
        String district,
        String provider,
        LocalDate referredOn,
        Long waitingDays,
        WishBody contactWish,
        AppointmentBody appointment,
        AssessmentBody assessment,
        PlanBody plan,
        EndingBody ending) {

    /** Whether and when the person wants to be contacted afterwards, as last told. */
    public record WishBody(ContactWish.Wanted wanted, LocalDate notBefore, List<TimeOfDay> times) {
        static WishBody of(ContactWish wish) {
            return new WishBody(wish.wanted(), wish.notBefore().orElse(null), List.copyOf(wish.times()));
        }
    }

    /** The first meeting as last booked. */
    public record AppointmentBody(
            UUID appointmentId, Instant startsAt, String mode, String practitioner, String venue, UUID slotId) {
        static AppointmentBody of(Appointment booked) {
            return new AppointmentBody(
                    booked.id(),
                    booked.startsAt(),
                    booked.medium().code(),
                    booked.practitioner().orElse(null),
                    booked.venue().orElse(null),
                    booked.slot().orElse(null));
        }
    }

    /**
     * What the first meeting found.
     *
     * @param practitioner leads from then on
     * @param duplicateSupport help that the person has, and modules that would repeat it: told to who writes the
     *     assessment down; elsewhere null
     */
    public record AssessmentBody(
            LocalDate heldOn,
            boolean accepted,
            ConditionGroup conditionGroup,
            WorkReadiness workReadiness,
            Reason notAcceptedReason,
            String practitioner,
            List<WarningBody> duplicateSupport) {
        /** Without warnings. */
        public static AssessmentBody of(Assessment assessment) {
            return new AssessmentBody(
                    assessment.heldOn(),
                    assessment.accepted(),
                    assessment.conditionGroup(),
                    assessment.workReadiness(),
                    switch (assessment.verdict()) {
                        case Assessment.Verdict.TakenOn _ -> null;
                        case Assessment.Verdict.NotTakenOn(var reason, var _) -> reason;
                    },
                    assessment.practitioner().orElse(null),
                    null);
        }

        /** The same for somebody who is to be warned. */
        public AssessmentBody warned(List<WarningBody> warnings) {
            return new AssessmentBody(
                    heldOn, accepted, conditionGroup, workReadiness, notAcceptedReason, practitioner, warnings);
        }
    }

    /**
     * The plan and how far it got.
     *
     * @param of how many sessions are promised, dated or not
     * @param left how many of them are still to be answered for
     * @param modules the entries in their order, onward referrals included
     */
    public record PlanBody(
            LocalDate agreedOn,
            int of,
            int left,
            List<EntryBody> modules,
            List<SessionBody> sessions,
            List<PauseBody> pauses,
            int attended,
            int missed) {
        static PlanBody of(Course course) {
            var tally = course.tally();
            return new PlanBody(
                    course.plan().agreedOn(),
                    course.plan().size(),
                    course.left(),
                    course.plan().items().stream().map(EntryBody::of).toList(),
                    course.plan().sessions().stream()
                            .map(session -> SessionBody.of(course, session))
                            .toList(),
                    course.plan().pauses().stream()
                            .map(pause -> new PauseBody(pause.from(), pause.until()))
                            .toList(),
                    tally.attended(),
                    tally.missed());
        }
    }

    /** Time off: the first day off, and the day back. */
    public record PauseBody(LocalDate from, LocalDate until) {}

    /** How it ended. */
    public record EndingBody(
            EndingKind kind,
            Family family,
            Reason reason,
            List<Reason> furtherReasons,
            int revision,
            LocalDate endedOn,
            OpenDoor.Pace openDoorPace,
            LocalDate openDoorNotBefore) {
        static EndingBody of(Ending ending) {
            var openDoor = ending.aftercare().openDoor();
            return new EndingBody(
                    ending.kind(),
                    ending.cause().family().orElse(null),
                    ending.cause().reason().orElse(null),
                    further(ending.cause()),
                    ending.revision(),
                    ending.endedOn(),
                    openDoor.pace(),
                    openDoor.notBefore().orElse(null));
        }

        private static List<Reason> further(EndingCause cause) {
            return switch (cause) {
                case EndingCause.Because(var _, var further) -> further;
                case EndingCause.Fulfilled _, EndingCause.ToldToAdviser _, EndingCause.GoesOnElsewhere _ -> List.of();
            };
        }
    }

    /** The same for somebody who is to be warned; of no use before there was an assessment. */
    public ProgrammeBody warned(List<WarningBody> warnings) {
        return new ProgrammeBody(
                referralId,
                customerId,
                state,
                customerKind,
                district,
                provider,
                referredOn,
                waitingDays,
                contactWish,
                appointment,
                assessment == null ? null : assessment.warned(warnings),
                plan,
                ending);
    }

    /** As it is kept. */
    public static ProgrammeBody of(Filed filed) {
        var file = filed.file();
        var journey = file.journey();
        return new ProgrammeBody(
                journey.referralId(),
                journey.customerId(),
                Stage.of(file.programme()),
                journey.customerKind(),
                journey.parties().district(),
                journey.parties().provider(),
                journey.referredOn(),
                file.waitingDays().orElse(null),
                WishBody.of(journey.wish()),
                file.appointment().map(AppointmentBody::of).orElse(null),
                file.assessment().map(AssessmentBody::of).orElse(null),
                file.course().map(PlanBody::of).orElse(null),
                file.ending().map(EndingBody::of).orElse(null));
    }
}
