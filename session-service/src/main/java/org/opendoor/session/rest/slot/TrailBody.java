package org.opendoor.session.rest.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.AskedBy;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.usecase.slot.MeetingTrail;

/** Every booking, move and cancellation of the first meeting, oldest first. */
public record TrailBody(List<StepBody> items) {

    /** Who asked for it. */
    public enum Asker {
        PERSON,
        PROVIDER,
        REFERRER,
        TRANSFER
    }

    /**
     * One of them.
     *
     * @param startsAt as it was booked, as it was moved to, or as it was when it was cancelled
     * @param askedBy null for a booking
     * @param reason the person's, where they asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepBody(
            UUID appointmentId,
            MeetingTrail.Deed deed,
            Instant startsAt,
            String mode,
            String practitioner,
            String venue,
            UUID slotId,
            Asker askedBy,
            AttendanceReason reason,
            Instant doneAt) {
        static StepBody of(MeetingTrail.Step step) {
            var appointment = step.appointment();
            return new StepBody(
                    appointment.id(),
                    step.deed(),
                    appointment.startsAt(),
                    appointment.medium().code(),
                    appointment.practitioner().orElse(null),
                    appointment.venue().orElse(null),
                    appointment.slot().orElse(null),
                    step.by().map(StepBody::asker).orElse(null),
                    step.by().flatMap(AskedBy::reason).orElse(null),
                    step.at());
        }

        private static Asker asker(AskedBy by) {
            return switch (by) {
                case AskedBy.ThePerson _ -> Asker.PERSON;
                case AskedBy.TheProvider _ -> Asker.PROVIDER;
                case AskedBy.TheReferrer _ -> Asker.REFERRER;
                case AskedBy.TheTransfer _ -> Asker.TRANSFER;
            };
        }
    }

    public static TrailBody of(List<MeetingTrail.Step> steps) {
        return new TrailBody(steps.stream().map(StepBody::of).toList());
    }
}
