package org.opendoor.session.persistence.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.measure.Occasion;
import org.opendoor.session.usecase.measure.Measurements;

/** Measurements with their answers, one statement each way. */
@ApplicationScoped
class MeasurementStore implements Measurements {

    private static final String OF = """
            select m.id, m.occasion, m.asked_on, m.self_harm, m.version,
                   string_agg(a.measure || '=' || coalesce(cast(a.total as text), ''), ',')
            from measurement m join measurement_answer a on a.measurement_id = m.id
            where m.referral_id = ?1
            group by m.id
            order by m.asked_on, array_position(array['START', 'MIDDLE', 'FINAL', 'REFRESHER'], m.occasion)
            """;

    /** Answers that are not told again are taken away: who corrects tells all of them. */
    private static final String KEEP = """
            with told as (
                select split_part(pair, '=', 1) as measure, cast(nullif(split_part(pair, '=', 2), '') as integer) as total
                from unnest(string_to_array(?7, ',')) as pair),
            kept as (
                insert into measurement (id, referral_id, version, occasion, asked_on, self_harm, written_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(cast(?8 as text) as timestamptz))
                on conflict (id) do update
                set version = excluded.version, self_harm = excluded.self_harm, written_at = excluded.written_at),
            gone as (
                delete from measurement_answer
                where measurement_id = ?1 and measure not in (select measure from told))
            insert into measurement_answer (measurement_id, measure, total)
            select ?1, measure, total from told
            on conflict (measurement_id, measure) do update set total = excluded.total
            """;

    private static final String DECLINED = """
            select last.measure from (
                select distinct on (a.measure) a.measure, a.total
                from programme p
                join measurement m on m.referral_id = p.referral_id
                join measurement_answer a on a.measurement_id = m.id
                where p.customer_id = ?1
                order by a.measure, m.asked_on desc, m.written_at desc) last
            where last.total is null
            """;

    private final Database database;

    MeasurementStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Taken>> of(UUID referralId) {
        return database.with(session -> session.createNativeQuery(OF, Object[].class)
                        .setParameter(1, referralId)
                        .getResultList())
                .map(rows -> rows.stream().map(MeasurementStore::taken).toList());
    }

    @Override
    public Uni<Void> keep(UUID referralId, Taken taken, Instant at) {
        var told = taken.measurement();
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, taken.id())
                        .setParameter(2, referralId)
                        .setParameter(3, taken.version())
                        .setParameter(4, told.occasion().name())
                        .setParameter(5, told.askedOn())
                        .setParameter(6, told.selfHarm())
                        .setParameter(7, AnswerColumn.of(told.answers()))
                        .setParameter(8, at.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Set<Measure>> declinedBy(UUID customerId) {
        return database.with(session -> session.createNativeQuery(DECLINED, String.class)
                        .setParameter(1, customerId)
                        .getResultList())
                .map(names -> names.stream().map(Measure::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static Taken taken(Object[] row) {
        return new Taken(
                Columns.uuid(row[0]),
                new Measurement(
                        Occasion.valueOf((String) row[1]),
                        Columns.date(row[2]),
                        AnswerColumn.read((String) row[5]),
                        (Boolean) row[3]),
                Columns.number(row[4]));
    }
}
