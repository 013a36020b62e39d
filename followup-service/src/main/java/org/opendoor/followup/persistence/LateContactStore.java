package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.opendoor.eventing.Database;
import org.opendoor.followup.usecase.LateContacts;

/** Counts late contacts by the index of those that are due, so that it stays cheap however many were made. */
@ApplicationScoped
class LateContactStore implements LateContacts {
    private static final String COUNT = """
            select count(*), count(*) filter (where not exists (select 1 from escalation e where e.contact_id = c.id))
            from contact c where c.state = 'DUE' and c.due_on < ?1
            """;

    private final Database database;

    LateContactStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Count> on(LocalDate today) {
        return database.with(session -> session.createNativeQuery(COUNT, Object[].class)
                .setParameter(1, today)
                .getSingleResult()
                .map(row -> new Count(((Number) row[0]).longValue(), ((Number) row[1]).longValue())));
    }
}
