package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.Schedule;

/** The schedule as rows, and what is due by it. Rows that somebody else holds are passed over. */
@ApplicationScoped
class ScheduleStore implements Schedule {

    /** Before this moment whatever is of the kind was kept long enough. */
    private static final String CUTOFF = """
            (select %s - cast(keep_for as interval) from retention where kind = '%s' order by revision desc limit 1)
            """;

    private static final String PLATFORM_TIME = "cast(cast(?1 as text) as timestamptz)";

    private static final String UNUSED = """
            select c.id from customer c
            where c.person is not null and c.told_at < %1$s
              and not exists (
                select 1 from referral r where r.customer_id = c.id
                  and (r.state in ('OFFERED', 'DEFERRED', 'REFERRED') or r.follow_up_open or r.changed_at >= %1$s))
            order by c.told_at limit ?2 for update of c skip locked
            """.formatted(CUTOFF.formatted(PLATFORM_TIME, Kind.CUSTOMER));

    private final Database database;

    ScheduleStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<UUID>> unused(Moment when, int most) {
        return database.with(session -> session.createNativeQuery(UNUSED, UUID.class)
                .setParameter(1, when.at().toString())
                .setParameter(2, most)
                .getResultList());
    }

    @Override
    public Uni<Integer> delete(Kind kind, Moment when, int most) {
        return switch (kind) {
            case CUSTOMER -> throw new IllegalArgumentException("people are forgotten, not deleted");
            case CUSTOMER_CHANGE -> delete("customer_change", kind, PLATFORM_TIME, when, most);
            case DOOR_LINK -> delete("door_link", kind, PLATFORM_TIME, when, most);
            case HISTORY -> delete("history", kind, PLATFORM_TIME, when, most);
            // Evidence goes by the machine time too, so that no moved clock can make it old.
            case AUDIT -> delete("audit", kind, "least(clock_timestamp(), " + PLATFORM_TIME + ")", when, most);
        };
    }

    /** Ids ascend with time: the oldest are looked at, and no more, however many rows there are. */
    private Uni<Integer> delete(String table, Kind kind, String now, Moment when, int most) {
        String delete = """
                delete from %1$s t using (select id from %1$s order by id limit ?2) oldest
                where t.id = oldest.id and t.at < %2$s
                """.formatted(table, CUTOFF.formatted(now, kind));
        return database.with(session -> session.createNativeQuery(delete)
                .setParameter(1, when.at().toString())
                .setParameter(2, most)
                .executeUpdate());
    }
}
