package org.opendoor.analytics.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.opendoor.analytics.projection.Journey;
import org.opendoor.analytics.usecase.JourneyStore;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;

/** The table of journeys. Only a fold writes it; it can be emptied and told again from the facts at any time. */
@ApplicationScoped
class JourneyTable implements JourneyStore {

    private static final String MAKE_ROOM = """
            insert into journey (referral_id)
            select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as j(id) order by 1
            on conflict do nothing
            """;

    private static final String HOLD = """
            select cast(referral_id as text) from journey
            where referral_id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as j(id))
            order by referral_id
            for update
            """;

    private static final String SAVE = """
            update journey set folded_at = now(), %s
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as told(referral_id uuid, %s)
            where journey.referral_id = told.referral_id
            """.formatted(JourneyRow.assignments("told"), JourneyRow.typedColumns());

    private static final String PLACES = """
            insert into workplace (district, provider)
            select distinct district, provider
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as told(district text, provider text)
            where district is not null and provider is not null
            order by 1, 2
            on conflict do nothing
            """;

    private final Database database;
    private final ObjectMapper json;
    private final CountedTable counted;

    JourneyTable(Database database, ObjectMapper json, CountedTable counted) {
        this.database = database;
        this.json = json;
        this.counted = counted;
    }

    @Override
    public Uni<Void> lock(SortedSet<UUID> journeys) {
        var ids = Rows.write(json, List.copyOf(journeys));
        return run(MAKE_ROOM, ids)
                .chain(() -> database.with(session -> session.createNativeQuery(HOLD, String.class)
                        .setParameter(1, ids)
                        .getResultList()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> save(Collection<Journey> journeys) {
        var rows = Rows.write(json, journeys.stream().map(JourneyRow::of).toList());
        return run(SAVE, rows).chain(() -> run(PLACES, rows)).chain(() -> counted.replace(journeys));
    }

    private Uni<Void> run(String statement, String rows) {
        return database.with(session -> session.createNativeQuery(statement)
                .setParameter(1, rows)
                .executeUpdate()
                .replaceWithVoid());
    }
}
