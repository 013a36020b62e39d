package org.opendoor.session.persistence.slot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
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

    private static final String OF = """
            select cast(to_jsonb(t) as text) from first_meeting_step t
            where t.referral_id in (select cast(id as uuid)
                                    from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id))
            order by t.referral_id, t.number
            """;

    private final Database database;
    private final ObjectMapper json;

    TrailStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Void> add(List<Step> steps) {
        return database.with(session -> session.createNativeQuery(ADD)
                        .setParameter(
                                1,
                                Rows.write(json, steps.stream().map(StepRow::of).toList()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<UUID, List<Step>>> of(Collection<UUID> referralIds) {
        return database.with(session -> session.createNativeQuery(OF, String.class)
                        .setParameter(1, Rows.write(json, List.copyOf(referralIds)))
                        .getResultList())
                .map(rows -> rows.stream().map(this::read).collect(Collectors.groupingBy(Step::referralId)));
    }

    private Step read(String row) {
        try {
            return json.readValue(row, StepRow.class).step();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a step cannot be read", unreadable);
        }
    }
}
