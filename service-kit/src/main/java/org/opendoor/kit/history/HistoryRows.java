package org.opendoor.kit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;

/** What happened, as rows. */
@ApplicationScoped
class HistoryRows {
    private static final int LONGEST_HISTORY = 1_000;

    private static final String APPEND = """
            insert into history (at, event_id, type, data, journey, who, nhs_only, district, provider, centre)
            select r.at, r.id, r.type, cast(r.data as jsonb), r.journey, ?2, r.nhs, r.district, r.provider, r.centre
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
              as r(n int, at timestamptz, id uuid, type text, data text, journey uuid, nhs boolean, district text,
                   provider text, centre text)
            order by r.n
            """;

    private static final String COLUMNS =
            "select cast(xid as text), id, event_id, journey, type, at, who, cast(data as text) from history ";

    private static final String NOW = "select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)";

    private static final String THESE =
            "(select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id))";

    private static final String HIDE =
            "insert into history_hidden (journey) select * from " + THESE + " as hidden on conflict do nothing";

    private static final String SHOW = "delete from history_hidden where journey in " + THESE;

    private static final String TAKE_FROM_DISTRICTS = "update history set district = null where journey in " + THESE;

    private static final String KEEP_FROM_PROVIDER = """
            update history set provider = null, centre = null
            where journey = ?2 and type in (select jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)))
            """;

    private static final String MOVE = """
            update history set district = nullif(?2, ''), provider = nullif(?3, ''), centre = nullif(?4, '') where journey = ?1
            """;

    private final Database database;
    private final ObjectMapper json;

    HistoryRows(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Uni<Void> append(List<Saying> said, String who) {
        if (said.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return database.with(session -> session.createNativeQuery(APPEND)
                        .setParameter(1, Rows.write(json, rows(said)))
                        .setParameter(2, who)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static List<Row> rows(List<Saying> said) {
        var rows = new ArrayList<Row>(said.size());
        for (var saying : said) {
            var what = saying.announcement();
            var who = saying.visibility();
            rows.add(new Row(
                    rows.size(),
                    what.time().toString(),
                    what.id(),
                    what.type(),
                    what.data(),
                    who.journey(),
                    who.nhsOnly(),
                    who.district(),
                    who.provider(),
                    who.centre()));
        }
        return rows;
    }

    Uni<List<Happened>> of(UUID journey, Sight sight) {
        String sql = COLUMNS + "where journey = :journey and (" + sight.condition() + ") order by id limit "
                + LONGEST_HISTORY;
        return database.with(session -> with(sight, session.createNativeQuery(sql, Object[].class))
                        .setParameter("journey", journey)
                        .getResultList())
                .map(rows -> rows.stream().map(this::happened).toList());
    }

    /**
     * Changes behind this place that are final: a transaction still running may yet add a row before a younger one that
     * is visible already, so everything from the oldest running transaction on is left for the next time. Ordered by the
     * column and not by what is selected under its name, which is text: 1000 comes after 999.
     */
    Uni<List<Change>> after(Place place, Sight sight, int atMost) {
        String sql = COLUMNS + """
                where xid < pg_snapshot_xmin(pg_current_snapshot())
                  and (xid, id) > (cast(cast(:xid as text) as xid8), cast(:id as bigint))
                  and written_at > now() - interval '30 days'
                  and not exists (select 1 from history_hidden where history_hidden.journey = history.journey)
                  and (""" + sight.condition() + ") order by history.xid, history.id limit " + atMost;
        return database.with(session -> with(sight, session.createNativeQuery(sql, Object[].class))
                        .setParameter("xid", place.xid())
                        .setParameter("id", place.id())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Change(new Place((String) row[0], Columns.number(row[1])), happened(row)))
                        .toList());
    }

    Uni<Place> now() {
        return database.with(
                        session -> session.createNativeQuery(NOW, String.class).getSingleResult())
                .map(xid -> new Place(xid, 0));
    }

    Uni<Void> hide(Collection<UUID> journeys) {
        return execute(HIDE, journeys);
    }

    Uni<Void> show(Collection<UUID> journeys) {
        return execute(SHOW, journeys);
    }

    Uni<Void> takeFromDistricts(Collection<UUID> journeys) {
        return execute(TAKE_FROM_DISTRICTS, journeys);
    }

    Uni<Void> keepFromProvider(UUID journey, Collection<String> types) {
        return database.with(session -> session.createNativeQuery(KEEP_FROM_PROVIDER)
                        .setParameter(1, Rows.write(json, List.copyOf(types)))
                        .setParameter(2, journey)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> move(Visibility visibility) {
        return database.with(session -> session.createNativeQuery(MOVE)
                        .setParameter(1, visibility.journey())
                        .setParameter(2, orEmpty(visibility.district()))
                        .setParameter(3, orEmpty(visibility.provider()))
                        .setParameter(4, orEmpty(visibility.centre()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> execute(String statement, Collection<UUID> journeys) {
        return database.with(session -> session.createNativeQuery(statement)
                        .setParameter(1, Rows.write(json, List.copyOf(journeys)))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private <T> Mutiny.SelectionQuery<T> with(Sight sight, Mutiny.SelectionQuery<T> query) {
        sight.values().forEach(value -> query.setParameter(value.parameter(), Rows.write(json, value.allowed())));
        return query;
    }

    private Happened happened(Object[] row) {
        return new Happened(
                Columns.uuid(row[2]),
                Columns.uuid(row[3]),
                (String) row[4],
                Columns.instant(row[5]),
                (String) row[6],
                tree((String) row[7]));
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("history holds what is no JSON", corrupt);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private record Row(
            int n,
            String at,
            UUID id,
            String type,
            String data,
            UUID journey,
            boolean nhs,
            String district,
            String provider,
            String centre) {}
}
