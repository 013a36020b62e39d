package org.opendoor.referral.persistence.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.persistence.ReferralRows;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.worklist.Waiting;
import org.opendoor.referral.usecase.worklist.Work;
import org.opendoor.referral.usecase.worklist.WorkQuery;
import org.opendoor.referral.usecase.worklist.Works;

/** Work in the table {@code referral}. */
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
                .map(found -> found.stream()
                        .map(row -> new Waiting(rows.read((String) row[0]), Columns.instant(row[1])))
                        .toList());
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
