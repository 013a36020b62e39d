package org.opendoor.analytics.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Count;
import org.opendoor.analytics.projection.Journey;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;

/**
 * What each journey counts for. Only rows that differ are written, and each month of a measure in which one did is marked
 * to be counted anew: most of what is heard of a journey moves no count.
 */
@ApplicationScoped
class CountedTable {
    private static final List<Dimension> ALL = List.of(Dimension.values());

    private static final String REPLACE = """
            with told as materialized (
              select * from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                as told(referral_id uuid, measure text, month date, %1$s)
            ), gone as (
              delete from counted
              where referral_id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?2 as text) as jsonb)) as j(id))
                and not exists (select from told where told.referral_id = counted.referral_id
                                and told.measure = counted.measure and told.month = counted.month)
              returning measure, month
            ), changed as (
              insert into counted (referral_id, measure, month, %2$s)
              select referral_id, measure, month, %2$s from told
              where not exists (select from counted where told.referral_id = counted.referral_id
                                and told.measure = counted.measure and told.month = counted.month
                                and (%3$s) is not distinct from (%4$s))
              order by referral_id, measure, month
              on conflict (referral_id, measure, month) do update set (%2$s) = (%5$s)
              returning measure, month
            )
            insert into rollup_due (measure, month)
            select measure, month from gone union select measure, month from changed order by 1, 2
            """.formatted(
                    DimensionColumns.typed(ALL),
                    DimensionColumns.list("", ALL),
                    DimensionColumns.list("told.", ALL),
                    DimensionColumns.list("counted.", ALL),
                    DimensionColumns.list("excluded.", ALL));

    private final Database database;
    private final ObjectMapper json;

    CountedTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Replaces what these journeys count for; they are locked. */
    Uni<Void> replace(Collection<Journey> journeys) {
        var rows = journeys.stream().flatMap(journey -> rows(journey).stream()).toList();
        var ids = journeys.stream().map(Journey::id).toList();
        return database.with(session -> session.createNativeQuery(REPLACE)
                .setParameter(1, Rows.write(json, rows))
                .setParameter(2, Rows.write(json, ids))
                .executeUpdate()
                .replaceWithVoid());
    }

    private static List<Map<String, Object>> rows(Journey journey) {
        var traits = journey.traits();
        return journey.counts().stream()
                .map(count -> row(journey, count, traits))
                .toList();
    }

    private static Map<String, Object> row(Journey journey, Count count, Map<Dimension, String> traits) {
        var row = new LinkedHashMap<String, Object>();
        row.put("referral_id", journey.id());
        row.put("measure", count.measure());
        row.put("month", count.month().first().toString());
        for (Dimension dimension : count.measure().necklace().dimensions()) {
            row.put(DimensionColumns.name(dimension), count.own().getOrDefault(dimension, traits.get(dimension)));
        }
        return row;
    }
}
