package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.opendoor.eventing.Database;
import org.opendoor.followup.usecase.OpenContacts;

/** Counts by the index of contacts that are due, so that it stays cheap however many were made. */
@ApplicationScoped
class OpenContactStore implements OpenContacts {
    private static final String COUNT = """
            select count(*), count(*) filter (where c.due_on < ?1),
                   count(*) filter (where c.due_on < ?1
                                    and not exists (select 1 from escalation e where e.contact_id = c.id)),
                   count(*) filter (where c.due_on < ?1
                                    and exists (select 1 from escalation e
                                                where e.contact_id = c.id and e.people = '{}')
                                    and not exists (select 1 from escalation e
                                                    where e.contact_id = c.id and e.people <> '{}'))
            from contact c where c.state = 'DUE'
            """;

    private final Database database;

    OpenContactStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Count> on(LocalDate today) {
        return database.with(session -> session.createNativeQuery(COUNT, Object[].class)
                .setParameter(1, today)
                .getSingleResult()
                .map(row -> new Count(number(row[0]), number(row[1]), number(row[2]), number(row[3]))));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
