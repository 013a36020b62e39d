package org.opendoor.referral.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.referral.usecase.FirstAppointments;

/** First appointments beside the journeys: they change no version, for no command depends on them. */
@ApplicationScoped
class FirstAppointmentStore implements FirstAppointments {

    private static final String NOTE = """
            update referral set first_appointment_at = least(first_appointment_at, cast(cast(?2 as text) as timestamptz))
            where id = ?1
            """;

    private final Database database;

    FirstAppointmentStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> heardOf(UUID referralId, Instant at) {
        return database.with(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, referralId)
                        .setParameter(2, at.toString())
                        .executeUpdate())
                .map(noted -> noted == 1);
    }
}
