package org.opendoor.session.persistence.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.usecase.register.UnrecordedRegisters;

/** Each provider is a walk of its own along the index of the list (V143), which ends at the page's size. */
@ApplicationScoped
class UnrecordedQueries implements UnrecordedRegisters {

    static final String ALL = statement("");
    static final String OF_ONE = statement("and l.awaited_from = :practitioner");

    private static final Place BEGINNING = new Place(Instant.EPOCH, new UUID(0, 0));

    private final Database database;
    private final ObjectMapper json;

    UnrecordedQueries(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<List<Unrecorded>> list(Query query) {
        var after = query.after().orElse(BEGINNING);
        var sql = query.practitioner().isPresent() ? OF_ONE : ALL;
        return database.with(session -> {
                    var page = session.createNativeQuery(sql, Object[].class)
                            .setParameter("providers", Rows.write(json, List.copyOf(query.providers())))
                            .setParameter("begun", query.begunBy().toString())
                            .setParameter("since", after.startsAt().toString())
                            .setParameter("id", after.sessionId())
                            .setParameter("most", query.most());
                    query.practitioner().ifPresent(who -> page.setParameter("practitioner", who));
                    return page.getResultList();
                })
                .map(rows -> rows.stream().map(UnrecordedQueries::unrecorded).toList());
    }

    private static Unrecorded unrecorded(Object[] row) {
        return new Unrecorded(
                new Place(Columns.instant(row[0]), Columns.uuid(row[1])),
                Columns.uuid(row[2]),
                (String) row[3],
                (String) row[4],
                Delivery.valueOf((String) row[5]),
                Optional.ofNullable(Columns.uuid(row[6])),
                Optional.ofNullable((String) row[7]));
    }

    private static String statement(String condition) {
        return """
                select w.starts_at, w.id, w.referral_id, w.awaited_by, w.module, w.delivery, w.group_session, w.awaited_from
                from jsonb_array_elements_text(cast(cast(:providers as text) as jsonb)) as scope (place),
                  lateral (
                    select l.* from planned_session l
                    where l.awaited_by = scope.place %s
                      and l.starts_at <= cast(cast(:begun as text) as timestamptz)
                      and (l.starts_at, l.id) > (cast(cast(:since as text) as timestamptz), :id)
                    order by l.starts_at, l.id limit :most) w
                order by w.starts_at, w.id limit :most
                """.formatted(condition);
    }
}
