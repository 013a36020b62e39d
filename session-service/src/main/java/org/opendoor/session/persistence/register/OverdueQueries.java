package org.opendoor.session.persistence.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.usecase.register.OverdueRegisters;

/** Walks the sessions that wait for a register, longest ago first (V190); the cause is written as the domain writes it. */
@ApplicationScoped
class OverdueQueries implements OverdueRegisters {

    static final String NEVER_NOTICED = """
            select owed.subject, owed.about, owed.cause, owed.awaited_by, min(owed.awaited_from)
            from (
              select case when g.id is null then 'JOURNEY' else 'GROUP' end as subject,
                     coalesce(g.group_id, s.referral_id) as about,
                     coalesce(g.id, s.id) || ' ' || to_char(s.starts_at at time zone 'Europe/London', 'YYYY-MM-DD') as cause,
                     s.awaited_by, s.awaited_from, s.starts_at
              from planned_session s left join group_session g on g.id = s.group_session
              where s.awaited_by is not null and s.starts_at < cast(cast(:before as text) as timestamptz)) owed
            where not exists (
              select 1 from task t
              where t.about = owed.about and t.kind = 'UNRECORDED_REGISTER' and t.cause = owed.cause)
            group by owed.subject, owed.about, owed.cause, owed.awaited_by
            order by min(owed.starts_at), owed.about, owed.cause limit :most
            """;

    private static final String COMPLETE = """
            select g.id, g.group_id from group_session g
            where g.id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id))
              and not exists (
                select 1 from planned_session s
                where s.group_session = g.id and s.awaited_by is not null
                  and s.starts_at <= cast(cast(?2 as text) as timestamptz))
            """;

    private final Database database;
    private final ObjectMapper json;

    OverdueQueries(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<List<Overdue>> neverNoticed(Instant before, int most) {
        return database.with(session -> session.createNativeQuery(NEVER_NOTICED, Object[].class)
                        .setParameter("before", before.toString())
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream().map(OverdueQueries::overdue).toList());
    }

    @Override
    public Uni<Map<UUID, UUID>> complete(Collection<UUID> groupSessions, Instant now) {
        return database.with(session -> session.createNativeQuery(COMPLETE, Object[].class)
                        .setParameter(1, Rows.write(json, List.copyOf(groupSessions)))
                        .setParameter(2, now.toString())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> Columns.uuid(row[0]), row -> Columns.uuid(row[1]))));
    }

    private static Overdue overdue(Object[] row) {
        var about = new About(About.Subject.valueOf((String) row[0]), Columns.uuid(row[1]), (String) row[2]);
        return new Overdue(about, (String) row[3], Optional.ofNullable((String) row[4]));
    }
}
