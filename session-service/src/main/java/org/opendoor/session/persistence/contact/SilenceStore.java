package org.opendoor.session.persistence.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.session.usecase.contact.Silences;

/** Silences in their table. */
@ApplicationScoped
class SilenceStore implements Silences {

    /** What was put off stays put off while the same silence lasts. */
    private static final String KEEP = """
            insert into silence (referral_id, provider, since, last_day)
            select id, provider, since, "lastDay" from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
              as r(id uuid, provider text, since date, "lastDay" date) order by id
            on conflict (referral_id) do update set provider = excluded.provider, since = excluded.since,
              last_day = case when silence.since = excluded.since
                              then greatest(silence.last_day, excluded.last_day) else excluded.last_day end
            """;

    private static final String THESE =
            "(select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id))";

    private static final String END = "delete from silence where referral_id in " + THESE;

    private static final String OVER =
            "select referral_id from silence where provider = ?1 and last_day <= ?2 order by referral_id";

    private static final String PUT_OFF = "update silence set last_day = ?2 where referral_id in " + THESE;

    private final Database database;
    private final ObjectMapper json;

    SilenceStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Void> keep(Collection<Silent> silent) {
        return write(KEEP, silent.stream().map(Row::of).toList());
    }

    @Override
    public Uni<Void> end(Collection<UUID> journeys) {
        return write(END, List.copyOf(journeys));
    }

    @Override
    public Uni<List<UUID>> over(String provider, LocalDate day) {
        return database.with(session -> session.createNativeQuery(OVER, UUID.class)
                .setParameter(1, provider)
                .setParameter(2, day)
                .getResultList());
    }

    @Override
    public Uni<Void> putOff(Collection<UUID> journeys, LocalDate lastDay) {
        return database.with(session -> session.createNativeQuery(PUT_OFF)
                        .setParameter(1, Rows.write(json, List.copyOf(journeys)))
                        .setParameter(2, lastDay)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> write(String statement, List<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.with(session -> session.createNativeQuery(statement)
                                .setParameter(1, Rows.write(json, rows))
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private record Row(UUID id, String provider, String since, String lastDay) {
        static Row of(Silent silent) {
            return new Row(
                    silent.referralId(),
                    silent.provider(),
                    silent.since().toString(),
                    silent.lastDay().toString());
        }
    }
}
