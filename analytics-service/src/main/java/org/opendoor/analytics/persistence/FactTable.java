package org.opendoor.analytics.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.opendoor.analytics.projection.Fact;
import org.opendoor.analytics.projection.Happening;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.FactReading.Meaning.Clear;
import org.opendoor.analytics.usecase.FactReading.Meaning.Garbled;
import org.opendoor.analytics.usecase.FactStore;
import org.opendoor.analytics.usecase.Heard;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;

/** The table of facts: the event's id is its key, so a fact heard twice is stored once. */
@ApplicationScoped
class FactTable implements FactStore {
    private static final Logger LOG = Logger.getLogger(FactTable.class);

    private static final String ADD = """
            with added as (
              insert into fact (id, referral_id, topic, sequence, type, occurred_at, data)
              select id, referral_id, topic, sequence, type, occurred_at, cast(data as json)
              from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                as heard(id uuid, referral_id uuid, topic text, sequence bigint, type text,
                         occurred_at timestamptz, data text)
              order by id
              on conflict do nothing
              returning referral_id
            )
            select distinct cast(referral_id as text) from added
            """;

    private static final String ABOUT = """
            select cast(id as text), cast(referral_id as text), topic, sequence, type, occurred_at, cast(data as text)
            from fact
            where referral_id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as j(id))
              and type in (select jsonb_array_elements_text(cast(cast(?2 as text) as jsonb)))
            """;

    private final Database database;
    private final ObjectMapper json;
    private final FactReading reading;

    FactTable(Database database, ObjectMapper json, FactReading reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    @Override
    public Uni<Set<UUID>> add(Collection<Heard> heard) {
        if (heard.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        var rows = Rows.write(json, heard.stream().map(FactTable::row).toList());
        return database.with(session -> session.createNativeQuery(ADD, String.class)
                .setParameter(1, rows)
                .getResultList()
                .map(ids -> {
                    Set<UUID> journeys = new HashSet<>();
                    ids.forEach(id -> journeys.add(UUID.fromString(id)));
                    return journeys;
                }));
    }

    @Override
    public Uni<List<Fact>> about(SortedSet<UUID> journeys) {
        return database.with(session -> session.createNativeQuery(ABOUT, Object[].class)
                .setParameter(1, Rows.write(json, List.copyOf(journeys)))
                .setParameter(2, Rows.write(json, List.copyOf(reading.judged())))
                .getResultList()
                .map(rows -> rows.stream().map(this::fact).toList()));
    }

    private static Map<String, Object> row(Heard heard) {
        var fact = heard.fact();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", fact.id());
        row.put("referral_id", fact.journey());
        row.put("topic", fact.topic());
        row.put("sequence", fact.sequence());
        row.put("type", heard.type());
        row.put("occurred_at", fact.time().toString());
        row.put("data", heard.data());
        return row;
    }

    private Fact fact(Object[] row) {
        return new Fact(
                Columns.uuid(row[0]),
                Columns.uuid(row[1]),
                (String) row[2],
                Columns.number(row[3]),
                Columns.instant(row[5]),
                meaning(Columns.uuid(row[0]), (String) row[4], (String) row[6]));
    }

    /** Stored by a version that did not judge its type, and now found wanting: it must not stop the journey's others. */
    private Happening meaning(UUID event, String type, String data) {
        return switch (reading.read(type, data)) {
            case Clear(var what) -> what;
            case Garbled(var why) -> {
                LOG.warnf("fact left out event=%s type=%s cause=%s", event, type, why);
                yield new Happening.NotJudged(type);
            }
        };
    }
}
