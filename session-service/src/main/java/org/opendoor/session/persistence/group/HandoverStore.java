package org.opendoor.session.persistence.group;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.persistence.JourneyKeys;
import org.opendoor.session.usecase.Forgetting;
import org.opendoor.session.usecase.group.Handovers;

/** Summaries as sealed bytes, each under its person's own key. */
@ApplicationScoped
class HandoverStore implements Handovers, Forgetting {

    private static final String KEEP = """
            insert into group_handover (id, referral_id, group_id, written_by, written_at, words)
            values (?1, ?2, ?3, ?4, cast(cast(?5 as text) as timestamptz), decode(?6, 'hex'))
            """;

    private static final String FIND = """
            select group_id, written_by, written_at, encode(words, 'hex') from group_handover
            where referral_id = ?1 order by written_at, id
            """;

    private static final String FORGET = "delete from group_handover where referral_id = ?1";

    private final Database database;
    private final JourneyKeys keys;

    HandoverStore(Database database, JourneyKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** One after the other: each is sealed with another key, and a group is small. */
    @Override
    public Uni<Void> keep(UUID groupId, Map<UUID, String> summaries, Written written) {
        return Multi.createFrom()
                .iterable(summaries.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> keys.seal(entry.getKey(), entry.getValue(), written.at())
                        .chain(closed -> closed.map(words -> insert(groupId, entry.getKey(), words, written))
                                .orElseGet(() -> Uni.createFrom().voidItem())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Kept>> of(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, referralId)
                        .getResultList())
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> opened(referralId, row))
                        .collect()
                        .asList())
                .map(kept -> kept.stream().flatMap(Optional::stream).toList());
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> insert(UUID groupId, UUID referralId, String words, Written written) {
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, Ids.next())
                        .setParameter(2, referralId)
                        .setParameter(3, groupId)
                        .setParameter(4, written.by())
                        .setParameter(5, written.at().toString())
                        .setParameter(6, words)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Optional<Kept>> opened(UUID referralId, Object[] row) {
        var written = new Written((String) row[1], Columns.instant(row[2]));
        return keys.open(referralId, (String) row[3])
                .map(found -> found.map(summary -> new Kept(Columns.uuid(row[0]), written, summary)));
    }
}
