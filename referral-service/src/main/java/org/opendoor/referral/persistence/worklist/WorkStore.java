package org.opendoor.referral.persistence.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.domain.notice.FailReason;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.persistence.ReferralRows;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.worklist.Untold;
import org.opendoor.referral.usecase.worklist.Waiting;
import org.opendoor.referral.usecase.worklist.Work;
import org.opendoor.referral.usecase.worklist.WorkQuery;
import org.opendoor.referral.usecase.worklist.Works;

/** Work in the tables {@code referral} and {@code notice}. */
@ApplicationScoped
class WorkStore implements Works {

    private static final WorkQuery.Place BEGINNING =
            new WorkQuery.Place(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));
    private static final WorkQuery.Place END =
            new WorkQuery.Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private final Database database;
    private final ReferralRows rows;

    WorkStore(Database database, ReferralRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<List<Waiting>> page(WorkQuery query) {
        return select(query, row -> new Waiting(rows.read((String) row[0]), Columns.instant(row[1])));
    }

    @Override
    public Uni<List<Untold>> untold(WorkQuery query) {
        return select(query, WorkStore::untold);
    }

    private <T> Uni<List<T>> select(WorkQuery query, Function<Object[], T> reading) {
        var work = query.work();
        var after = query.after().orElse(work.oldestFirst() ? BEGINNING : END);
        return database.with(session -> session.createNativeQuery(WorkSql.page(work), Object[].class)
                        .setParameter("districts", rows.write(query.scope().districts()))
                        .setParameter("subject", query.scope().subject())
                        .setParameter("mine", query.mine())
                        .setParameter("edge", query.edge().toString())
                        .setParameter("since", after.since().toString())
                        .setParameter("id", after.id())
                        .setParameter("most", query.most())
                        .getResultList())
                .map(found -> found.stream().map(reading).toList());
    }

    private static Untold untold(Object[] row) {
        return new Untold(
                Columns.uuid(row[0]),
                Columns.uuid(row[1]),
                NoticeKind.valueOf((String) row[2]),
                Optional.ofNullable((String) row[3]).map(NoticeChannel::valueOf),
                FailReason.valueOf((String) row[4]),
                Columns.instant(row[5]));
    }

    @Override
    public Uni<Map<Work, Long>> count(Scope scope, Map<Work, Instant> edges) {
        return database.with(session -> {
                    var query = session.createNativeQuery(WorkSql.count(), Object[].class)
                            .setParameter("districts", rows.write(scope.districts()))
                            .setParameter("subject", scope.subject());
                    edges.forEach((work, edge) -> query.setParameter(WorkSql.edgeOf(work), edge.toString()));
                    return query.getSingleResult();
                })
                .map(WorkStore::counts);
    }

    private static Map<Work, Long> counts(Object[] row) {
        Map<Work, Long> counts = new EnumMap<>(Work.class);
        var lists = Work.values();
        for (int i = 0; i < lists.length; i++) {
            counts.put(lists[i], Columns.number(row[i]));
        }
        return counts;
    }
}
