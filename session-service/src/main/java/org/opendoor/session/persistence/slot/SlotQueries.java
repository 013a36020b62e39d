package org.opendoor.session.persistence.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.TimeOfDay;
import org.opendoor.session.domain.slot.WantedSlot;
import org.opendoor.session.usecase.slot.FiledSlot;
import org.opendoor.session.usecase.slot.SlotReader;

/** Reads slots. The indexes of V131 serve the list and the search for what is free. */
@ApplicationScoped
class SlotQueries implements SlotReader {

    private static final String OF =
            "select cast(to_jsonb(s) as text) from assessment_slot s where s.provider" + among("providers");
    private static final String IN_ORDER = " order by s.starts_at, s.id";

    /** Day and hour are those of the United Kingdom, where the person lives. */
    private static final String SUITS =
            OF + """
             and s.state = 'OPEN' and s.starts_at > :after
             and (s.medium <> 'FACE_TO_FACE' or s.venue%1$s) and s.medium%2$s
             and cast(extract(isodow from s.starts_at at time zone 'Europe/London') as text)%3$s
             and case when extract(hour from s.starts_at at time zone 'Europe/London') < 12 then 'MORNING'
                      when extract(hour from s.starts_at at time zone 'Europe/London') < 17 then 'AFTERNOON'
                      else 'EVENING' end%4$s
            """.formatted(among("venues"), among("media"), among("days"), among("times")) + IN_ORDER;

    private final Database database;
    private final SlotRows rows;

    SlotQueries(Database database, SlotRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<Optional<FiledSlot>> find(UUID id, Set<String> providers) {
        return found(OF + " and s.id = :id", Map.of("providers", rows.written(providers), "id", id), 1)
                .map(slots -> slots.stream().findFirst());
    }

    @Override
    public Uni<List<FiledSlot>> list(Query query) {
        var sql = new StringBuilder(OF);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("providers", rows.written(query.providers()));
        query.filter().state().ifPresent(state -> {
            sql.append(" and s.state = :state");
            values.put("state", state.name());
        });
        query.filter().practitioner().ifPresent(practitioner -> {
            sql.append(" and s.practitioner = :practitioner");
            values.put("practitioner", practitioner);
        });
        query.filter().venue().ifPresent(venue -> {
            sql.append(" and s.venue = :venue");
            values.put("venue", venue);
        });
        query.from().ifPresent(from -> {
            sql.append(" and s.starts_at >= :from");
            values.put("from", from);
        });
        query.until().ifPresent(until -> {
            sql.append(" and s.starts_at < :until");
            values.put("until", until);
        });
        query.after().ifPresent(place -> {
            sql.append(" and (s.starts_at, s.id) > (:startsAt, :id)");
            values.put("startsAt", place.startsAt());
            values.put("id", place.id());
        });
        return found(sql.append(IN_ORDER).toString(), values, query.most());
    }

    @Override
    public Uni<List<FiledSlot>> next(
            Set<String> providers, WantedSlot wanted, Set<String> venues, Instant after, int most) {
        var days = wanted.days().isEmpty() ? Set.of(DayOfWeek.values()) : wanted.days();
        var times = wanted.times().isEmpty() ? Set.of(TimeOfDay.values()) : wanted.times();
        var values = Map.<String, Object>of(
                "providers", rows.written(providers),
                "venues", rows.written(venues),
                "media", rows.written(wanted.media()),
                "days", rows.written(days.stream().map(DayOfWeek::getValue).toList()),
                "times", rows.written(times),
                "after", after);
        return found(SUITS, values, most);
    }

    private Uni<List<FiledSlot>> found(String sql, Map<String, Object> values, int most) {
        return database.with(session -> {
                    var query = session.createNativeQuery(sql, String.class).setMaxResults(most);
                    values.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows::read);
    }

    private static String among(String parameter) {
        return " in (select jsonb_array_elements_text(cast(cast(:" + parameter + " as text) as jsonb)))";
    }
}
