package org.opendoor.referral.persistence.directory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.opendoor.eventing.Database;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.directory.Entries;
import org.opendoor.referral.usecase.directory.EntryFilter;
import org.opendoor.referral.usecase.directory.Kept;

/** The directory in PostgreSQL. */
@ApplicationScoped
class EntryStore implements Entries {

    /** Of two numbers: those of one belong to idempotency keys and relays. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('directory'), 0)";

    private static final String SERVING = EntryTable.PROVIDER.asJson() + """
            where r.active and (r.areas @> to_jsonb(cast(:outward as text)) or r.areas @> to_jsonb(cast(:area as text)))
            order by (r.areas @> to_jsonb(cast(:outward as text))) desc, r.code limit :most
            """;

    private static final String DEFAULTS = EntryTable.PROVIDER.asJson() + """
            where r.active and r.code in (
              select d.default_provider from district d
              where d.active and d.code in (select jsonb_array_elements_text(cast(cast(:districts as text) as jsonb))))
            order by r.code
            """;

    private final Database database;
    private final EntryRows rows;

    EntryStore(Database database, EntryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<Void> lock() {
        return database.with(session ->
                session.createNativeQuery(LOCK, Integer.class).getSingleResult().replaceWithVoid());
    }

    @Override
    public Uni<Optional<Kept>> find(EntryKey key) {
        EntryTable table = EntryTable.of(key.kind());
        return select(
                        table,
                        table.asJson() + "where r." + table.key + " = :id",
                        query -> query.setParameter("id", key.id()))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Kept>> around(Collection<? extends Entry> entries) {
        Neighbours wanted = Neighbours.of(entries);
        return Multi.createFrom()
                .iterable(wanted.queries())
                .onItem()
                .transformToUniAndConcatenate(query -> select(
                        query.table(),
                        query.sql(),
                        asked -> query.needsIds() ? asked.setParameter("ids", rows.write(query.ids())) : asked))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    @Override
    public Uni<Void> save(Collection<Kept> entries, Moment when) {
        Map<EntryKind, List<EntryRow>> byKind = entries.stream()
                .collect(Collectors.groupingBy(
                        kept -> kept.entry().key().kind(), Collectors.mapping(EntryRow::of, Collectors.toList())));
        return Multi.createFrom()
                .iterable(byKind.entrySet())
                .onItem()
                .transformToUniAndConcatenate(kind -> save(EntryTable.of(kind.getKey()), kind.getValue(), when))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Kept>> list(EntryFilter filter, Optional<String> after, int limit) {
        EntryTable table = EntryTable.of(filter.kind());
        Conditions conditions = Conditions.of(table, filter, rows);
        return select(
                table,
                table.asJson() + "where r." + table.key + " > :after" + conditions.sql() + " order by r." + table.key
                        + " limit :most",
                query -> conditions
                        .fill(query)
                        .setParameter("after", after.orElse(""))
                        .setParameter("most", limit));
    }

    @Override
    public Uni<List<Kept>> serving(Postcode postcode, int limit) {
        return select(
                EntryTable.PROVIDER,
                SERVING,
                query -> query.setParameter("outward", postcode.outward())
                        .setParameter("area", postcode.area())
                        .setParameter("most", limit));
    }

    @Override
    public Uni<List<Kept>> defaultsOf(Set<String> districts) {
        return select(EntryTable.PROVIDER, DEFAULTS, query -> query.setParameter("districts", rows.write(districts)));
    }

    private Uni<Integer> save(EntryTable table, List<EntryRow> changed, Moment when) {
        return database.with(session -> session.createNativeQuery(table.upsert())
                .setParameter(1, rows.write(changed))
                .setParameter(2, when.at().toString())
                .executeUpdate());
    }

    private Uni<List<Kept>> select(EntryTable table, String sql, UnaryOperator<SelectionQuery<String>> fill) {
        return database.with(session ->
                        fill.apply(session.createNativeQuery(sql, String.class)).getResultList())
                .map(found -> found.stream().map(row -> rows.read(table, row)).toList());
    }
}
