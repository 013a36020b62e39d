package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.Medium;

/** The first meeting as last booked. */
@Embeddable
record AppointmentColumns(
        @Column(name = "appointment_id") UUID id,
        @Column(name = "appointment_starts_at") Instant startsAt,

        @Enumerated(EnumType.STRING) @Column(name = "appointment_medium")
        Medium medium,

        @Column(name = "appointment_practitioner") String practitioner,
        @Column(name = "appointment_venue") String venue,
        @Column(name = "appointment_slot_id") UUID slot) {

    static AppointmentColumns of(Appointment appointment) {
        return new AppointmentColumns(
                appointment.id(),
                appointment.startsAt(),
                appointment.medium(),
                appointment.practitioner().orElse(null),
                appointment.venue().orElse(null),
                appointment.slot().orElse(null));
    }

    Appointment appointment() {
        return new Appointment(
                id,
                startsAt,
                medium,
                Optional.ofNullable(practitioner),
                Optional.ofNullable(venue),
                Optional.ofNullable(slot));
    }
}
