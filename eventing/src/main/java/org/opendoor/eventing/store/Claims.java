package org.opendoor.eventing.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;

/** What each consumer has heard: one row per consumer and event, claimed in the transaction of the effect. */
@ApplicationScoped
public class Claims {

    /** How a claimed event ended. */
    public enum Status {
        APPLIED,
        IGNORED,
        PARKED,
        DEAD,
        DISCARDED
    }

    private static final String CLAIM = """
            with claimed as (
              insert into inbox (consumer, event_id)
              select ?1, cast(id as uuid) from jsonb_array_elements_text(cast(cast(?2 as text) as jsonb)) as heard(id) order by id
              on conflict do nothing
              returning event_id
            )
            select cast(event_id as text) from claimed
            """;

    private static final String SETTLE = """
            update inbox set status = ?1
            where consumer = ?2
              and event_id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?3 as text) as jsonb)) as e(id))
            """;

    private final Database database;
    private final ObjectMapper json;

    public Claims(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Claims what nobody has claimed yet; another transaction that holds a claim is waited for. */
    public Uni<Set<UUID>> claim(String consumer, Collection<UUID> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return database.with(session -> session.createNativeQuery(CLAIM, String.class)
                .setParameter(1, consumer)
                .setParameter(2, Rows.write(json, List.copyOf(events)))
                .getResultList()
                .map(ids -> ids.stream().map(UUID::fromString).collect(Collectors.toSet())));
    }

    public Uni<Void> settle(String consumer, Collection<UUID> events, Status status) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return database.with(session -> session.createNativeQuery(SETTLE)
                .setParameter(1, status.name())
                .setParameter(2, consumer)
                .setParameter(3, Rows.write(json, List.copyOf(events)))
                .executeUpdate()
                .replaceWithVoid());
    }
}
