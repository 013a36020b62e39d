package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.Medium;

/** The first meeting as last booked; without an id there is none. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppointmentColumns(
        @JsonProperty("appointment_id") UUID id,
        @JsonProperty("appointment_starts_at") Instant startsAt,
        @JsonProperty("appointment_medium") Medium medium,
        @JsonProperty("appointment_practitioner") String practitioner,
        @JsonProperty("appointment_venue") String venue,
        @JsonProperty("appointment_slot_id") UUID slot) {

    static AppointmentColumns of(Appointment appointment) {
        return new AppointmentColumns(
                appointment.id(),
                appointment.startsAt(),
                appointment.medium(),
                appointment.practitioner().orElse(null),
                appointment.venue().orElse(null),
                appointment.slot().orElse(null));
    }

    Optional<Appointment> appointment() {
        return Optional.ofNullable(id)
                .map(known -> new Appointment(
                        known,
                        startsAt,
                        medium,
                        Optional.ofNullable(practitioner),
                        Optional.ofNullable(venue),
                        Optional.ofNullable(slot)));
    }
}
