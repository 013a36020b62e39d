package org.opendoor.kit.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.history.Onlooker;
import org.opendoor.kit.history.Place;

/**
 * Subscriptions as rows. Whatever an owner changes takes the row from the replica that serves it: what that one notes later
 * counts for nothing.
 */
@ApplicationScoped
class WebhookRows {
    private static final String ADD = """
            insert into webhook (id, district, provider, target, types, signing_key, place_xid, place_id)
            select ?1, nullif(?2, ''), nullif(?3, ''), ?4, cast(cast(?5 as text) as jsonb), decode(?6, 'hex'),
                   cast(cast(?7 as text) as xid8), cast(?8 as bigint)
            """;

    private static final String KEPT = """
             from webhook
            where (district in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
                or provider in (select jsonb_array_elements_text(cast(cast(?2 as text) as jsonb))))
            """;

    private static final String COUNT =
            "select count(*) from webhook where (district = ?1 and ?2 = '') or (provider = ?2 and ?1 = '')";

    private static final String CHANGE = """
            update webhook set version = version + 1, target = ?2, types = cast(cast(?3 as text) as jsonb),
                   enabled = ?4, disabled_because = case when ?4 then null else 'OWNER' end,
                   disabled_at = case when ?4 then null else clock_timestamp() end,
                   failures = 0, failing_since = null, due = clock_timestamp(), lease = null, leased_until = null
            where id = ?1
            """;

    private static final String ROTATE = """
            update webhook set version = version + 1, old_key = signing_key,
                   old_key_until = clock_timestamp() + interval '24 hours', signing_key = decode(?2, 'hex'),
                   lease = null, leased_until = null
            where id = ?1
            """;

    private static final String REPLAY = """
            update webhook set place_xid = cast(cast(?2 as text) as xid8), place_id = ?3, due = clock_timestamp(),
                   failures = 0, failing_since = null, lease = null, leased_until = null
            where id = ?1
            """;

    private final Database database;
    private final WebhookColumns columns;
    private final ObjectMapper json;

    WebhookRows(Database database, WebhookColumns columns, ObjectMapper json) {
        this.database = database;
        this.columns = columns;
        this.json = json;
    }

    Uni<Void> add(UUID id, Onlooker whose, Wanted wanted, String sealedKey, Place place) {
        return database.with(session -> session.createNativeQuery(ADD)
                        .setParameter(1, id)
                        .setParameter(2, district(whose))
                        .setParameter(3, provider(whose))
                        .setParameter(4, wanted.target())
                        .setParameter(5, Rows.write(json, List.copyOf(wanted.types())))
                        .setParameter(6, sealedKey)
                        .setParameter(7, place.xid())
                        .setParameter(8, place.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** How many this one scope has. */
    Uni<Long> count(Onlooker whose) {
        return database.with(session -> session.createNativeQuery(COUNT, Long.class)
                .setParameter(1, district(whose))
                .setParameter(2, provider(whose))
                .getSingleResult());
    }

    /** Those the keeper looks after, by id. */
    Uni<List<Webhook>> list(Keeper keeper, UUID after, int atMost) {
        return database.with(session -> session.createNativeQuery(
                                WebhookColumns.SELECT + KEPT + " and id > ?3 order by id limit ?4", Object[].class)
                        .setParameter(1, names(keeper.districts()))
                        .setParameter(2, names(keeper.providers()))
                        .setParameter(3, after)
                        .setParameter(4, atMost)
                        .getResultList())
                .map(rows -> rows.stream().map(columns::read).toList());
    }

    /** One, if the keeper looks after it. */
    Uni<Optional<Webhook>> find(Keeper keeper, UUID id) {
        return one(keeper, id, "");
    }

    /** The same, and nobody else changes it until the running transaction ends. */
    Uni<Optional<Webhook>> lock(Keeper keeper, UUID id) {
        return one(keeper, id, " for update");
    }

    private Uni<Optional<Webhook>> one(Keeper keeper, UUID id, String lock) {
        return database.with(session -> session.createNativeQuery(
                                WebhookColumns.SELECT + KEPT + " and id = ?3" + lock, Object[].class)
                        .setParameter(1, names(keeper.districts()))
                        .setParameter(2, names(keeper.providers()))
                        .setParameter(3, id)
                        .getResultList())
                .map(rows -> rows.stream().map(columns::read).findFirst());
    }

    Uni<Void> change(UUID id, Wanted wanted, boolean enabled) {
        return database.with(session -> session.createNativeQuery(CHANGE)
                        .setParameter(1, id)
                        .setParameter(2, wanted.target())
                        .setParameter(3, Rows.write(json, List.copyOf(wanted.types())))
                        .setParameter(4, enabled)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The key there is becomes the old one and signs for another day. */
    Uni<Void> rotate(UUID id, String sealedKey) {
        return database.with(session -> session.createNativeQuery(ROTATE)
                        .setParameter(1, id)
                        .setParameter(2, sealedKey)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> replay(UUID id, Place from) {
        return database.with(session -> session.createNativeQuery(REPLAY)
                        .setParameter(1, id)
                        .setParameter(2, from.xid())
                        .setParameter(3, from.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> remove(UUID id) {
        return database.with(session -> session.createNativeQuery("delete from webhook where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String names(Set<String> names) {
        return Rows.write(json, List.copyOf(names));
    }

    private static String district(Onlooker whose) {
        return whose instanceof Onlooker.District(var name) ? name : "";
    }

    private static String provider(Onlooker whose) {
        return whose instanceof Onlooker.Provider(var name) ? name : "";
    }
}
