package org.opendoor.followup.persistence.worklist;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.Owner;
import org.opendoor.followup.domain.OwnerKind;
import org.opendoor.followup.usecase.Sight;
import org.opendoor.followup.usecase.worklist.Caseload;
import org.opendoor.followup.usecase.worklist.CaseloadQuery;
import org.opendoor.followup.usecase.worklist.Desk;
import org.opendoor.followup.usecase.worklist.InvitationOut;
import org.opendoor.followup.usecase.worklist.Owed;
import org.opendoor.followup.usecase.worklist.Work;
import org.opendoor.followup.usecase.worklist.WorkQuery;
import org.opendoor.followup.usecase.worklist.Works;
import org.opendoor.kit.store.Columns;

/** Work in the tables {@code contact} and {@code follow_up}. */
@ApplicationScoped
class WorkStore implements Works {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final WorkQuery.Place BEGINNING = new WorkQuery.Place(LocalDate.of(1, 1, 1), new UUID(0, 0));
    private static final WorkQuery.Place END = new WorkQuery.Place(NEVER, new UUID(-1, -1));
    private static final CaseloadQuery.Place FIRST = new CaseloadQuery.Place("", "");

    private final Database database;

    WorkStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Owed>> page(WorkQuery query) {
        var after = query.after().orElse(BEGINNING);
        return database.with(session -> {
            var page = session.createNativeQuery(
                            WorkSql.page(query.work(), query.owners().isPresent()), Object[].class)
                    .setParameter("desks", desks(query.sight()))
                    .setParameter("until", until(query.work(), query.today()).toString())
                    .setParameter("day", after.day().toString())
                    .setParameter("id", after.id())
                    .setParameter("most", query.most());
            query.owners().ifPresent(owners -> page.setParameter("owners", written(owners)));
            return page.getResultList()
                    .map(rows -> rows.stream().map(WorkStore::owed).toList());
        });
    }

    @Override
    public Uni<List<InvitationOut>> invitations(WorkQuery query) {
        var after = query.after().orElse(END);
        return database.with(session -> session.createNativeQuery(WorkSql.INVITATIONS, Object[].class)
                .setParameter("desks", desks(query.sight()))
                .setParameter("day", after.day().toString())
                .setParameter("id", after.id())
                .setParameter("most", query.most())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new InvitationOut(
                                Columns.uuid(row[0]), (int) Columns.number(row[1]), Columns.date(row[2])))
                        .toList()));
    }

    @Override
    public Uni<Map<Work, Long>> count(Sight sight, LocalDate today, Set<String> owners) {
        return database.with(session -> {
                    var query = session.createNativeQuery(WorkSql.count(), Object[].class)
                            .setParameter("desks", desks(sight))
                            .setParameter("owners", written(owners));
                    for (var work : Work.values()) {
                        query.setParameter(
                                WorkSql.untilOf(work), until(work, today).toString());
                    }
                    return query.getSingleResult();
                })
                .map(WorkStore::counts);
    }

    @Override
    public Uni<List<Caseload>> caseloads(CaseloadQuery query) {
        var after = query.after().orElse(FIRST);
        return database.with(session -> {
            var page = session.createNativeQuery(CaseloadSql.of(query.by()), Object[].class)
                    .setParameter("desks", desks(query.sight()))
                    .setParameter("today", query.today().toString())
                    .setParameter("desk", after.desk())
                    .setParameter("most", query.most());
            if (query.by() == CaseloadQuery.By.OWNER) {
                page.setParameter("owner", after.owner());
            }
            return page.getResultList()
                    .map(rows -> rows.stream().map(WorkStore::caseload).toList());
        });
    }

    /** The last due day that is on the list. */
    private static LocalDate until(Work work, LocalDate today) {
        return switch (work) {
            case MY_CONTACTS_TODAY -> today;
            case LATE -> today.minusDays(1);
            case CHECK_INS_DUE, NO_OWNER, INVITATIONS_OUT -> NEVER;
        };
    }

    private static Owed owed(Object[] row) {
        return new Owed(
                Columns.uuid(row[0]),
                Columns.uuid(row[1]),
                Cause.of((String) row[2]),
                owner(row[3], row[4]),
                Columns.date(row[5]),
                Optional.ofNullable(Columns.instant(row[6])),
                (int) Columns.number(row[8]),
                new WorkQuery.Place(Columns.date(row[7]), Columns.uuid(row[1])));
    }

    private static Caseload caseload(Object[] row) {
        return new Caseload(
                Desk.named((String) row[0]),
                Optional.ofNullable(row[1]).map(kind -> owner(kind, row[2])),
                Columns.number(row[3]),
                Columns.number(row[4]),
                Columns.number(row[5]),
                Columns.date(row[6]));
    }

    private static Owner owner(Object kind, Object id) {
        return new Owner(OwnerKind.valueOf((String) kind), (String) id);
    }

    private static Map<Work, Long> counts(Object[] row) {
        Map<Work, Long> counts = new EnumMap<>(Work.class);
        var lists = Work.values();
        for (int i = 0; i < lists.length; i++) {
            counts.put(lists[i], Columns.number(row[i]));
        }
        return counts;
    }

    private static String desks(Sight sight) {
        return written(Desk.in(sight).stream().map(Desk::name).toList());
    }

    private static String written(Iterable<String> words) {
        var array = new JsonArray();
        words.forEach(array::add);
        return array.encode();
    }
}
