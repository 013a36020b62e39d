package org.opendoor.session.persistence.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.usecase.register.SessionGroups;

/** One statement, however many sessions; a register of one group asks for one. */
@ApplicationScoped
class SessionGroupQueries implements SessionGroups {

    private static final String OF = """
            select s.id, s.group_id,
                   (select count(*) from group_seat
                    where group_seat.group_id = s.group_id and left_at is null and from_session <= s.number)
            from group_session s
            where s.id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id))
            """;

    private final Database database;
    private final ObjectMapper json;

    SessionGroupQueries(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Map<UUID, InGroup>> of(Set<UUID> groupSessions) {
        if (groupSessions.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return database.with(session -> session.createNativeQuery(OF, Object[].class)
                        .setParameter(1, Rows.write(json, List.copyOf(groupSessions)))
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> Columns.uuid(row[0]), row -> inGroup(row))));
    }

    private static InGroup inGroup(Object[] row) {
        return new InGroup(Columns.uuid(row[1]), (int) Columns.number(row[2]));
    }
}
