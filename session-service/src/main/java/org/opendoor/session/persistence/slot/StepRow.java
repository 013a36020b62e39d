package org.opendoor.session.persistence.slot;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.AskedBy;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.usecase.slot.MeetingTrail.Deed;
import org.opendoor.session.usecase.slot.MeetingTrail.Step;

/** A step of the trail as the JSON that the statements speak: a component is a column. */
@JsonNaming(SnakeCaseStrategy.class)
record StepRow(
        UUID referralId,
        UUID appointmentId,
        Deed deed,
        Instant startsAt,
        Medium medium,
        String practitioner,
        String venue,
        UUID slotId,
        Asker askedBy,
        AttendanceReason because,
        Instant doneAt) {

    /** Who asked, in one word. */
    enum Asker {
        PERSON,
        PROVIDER,
        REFERRER,
        TRANSFER
    }

    static StepRow of(Step step) {
        var appointment = step.appointment();
        return new StepRow(
                step.referralId(),
                appointment.id(),
                step.deed(),
                appointment.startsAt(),
                appointment.medium(),
                appointment.practitioner().orElse(null),
                appointment.venue().orElse(null),
                appointment.slot().orElse(null),
                step.by().map(StepRow::asker).orElse(null),
                step.by().flatMap(AskedBy::reason).orElse(null),
                step.at());
    }

    Step step() {
        var appointment = new Appointment(
                appointmentId,
                startsAt,
                medium,
                Optional.ofNullable(practitioner),
                Optional.ofNullable(venue),
                Optional.ofNullable(slotId));
        return new Step(
                referralId, deed, appointment, Optional.ofNullable(askedBy).map(this::by), doneAt);
    }

    private AskedBy by(Asker asker) {
        return switch (asker) {
            case PERSON -> new AskedBy.ThePerson(because);
            case PROVIDER -> new AskedBy.TheProvider();
            case REFERRER -> new AskedBy.TheReferrer();
            case TRANSFER -> new AskedBy.TheTransfer();
        };
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
