package org.opendoor.session.persistence.slot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.usecase.slot.MeetingTrail;

/** The trail of first meetings; rows are only ever added. */
@ApplicationScoped
class TrailStore implements MeetingTrail {

    private static final String ADD = """
            insert into first_meeting_step (referral_id, appointment_id, deed, starts_at, medium, practitioner, venue,
              slot_id, asked_by, because, done_at)
            select referral_id, appointment_id, deed, starts_at, medium, practitioner, venue,
              slot_id, asked_by, because, done_at
            from jsonb_populate_recordset(cast(null as first_meeting_step), cast(cast(?1 as text) as jsonb))
            """;

    private static final String OF =
            "select cast(to_jsonb(t) as text) from first_meeting_step t where t.referral_id = ?1 order by t.number";

    private final Database database;
    private final ObjectMapper json;

    TrailStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Void> add(List<Step> steps) {
        return database.with(session -> session.createNativeQuery(ADD)
                        .setParameter(1, written(steps))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Step>> of(UUID referralId) {
        return database.with(session -> session.createNativeQuery(OF, String.class)
                        .setParameter(1, referralId)
                        .getResultList())
                .map(rows -> rows.stream().map(this::read).toList());
    }

    private String written(List<Step> steps) {
        try {
            return json.writeValueAsString(steps.stream().map(StepRow::of).toList());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("steps cannot be written as JSON", unwritable);
        }
    }

    private Step read(String row) {
        try {
            return json.readValue(row, StepRow.class).step();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a step cannot be read", unreadable);
        }
    }
}
