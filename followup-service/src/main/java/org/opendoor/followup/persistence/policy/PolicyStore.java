package org.opendoor.followup.persistence.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.followup.domain.policy.NamedPolicy;
import org.opendoor.followup.domain.policy.Policy;
import org.opendoor.followup.domain.policy.PolicyBook;
import org.opendoor.followup.domain.policy.PolicyRef;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.followup.usecase.policy.PolicyBooks;

/**
 * The book is kept in memory and read again when the newest id is another one. That is enough because versions are added
 * one after another, under a lock, and never changed.
 */
@ApplicationScoped
class PolicyStore implements PolicyBooks {
    private static final String NEWEST = "select max(id) from policy";
    private static final String ALL = "select scope, version, cast(content as text) from policy";

    private final Database database;
    private final ObjectMapper json;
    private volatile Known known = new Known(0, null);

    PolicyStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Known(long newest, PolicyBook book) {}

    @Override
    public Uni<PolicyBook> current() {
        return database.with(session -> session.createNativeQuery(NEWEST, Long.class)
                .getSingleResult()
                .chain(newest -> {
                    var now = known;
                    return now.newest() == newest ? Uni.createFrom().item(now.book()) : read(session, newest);
                }));
    }

    private Uni<PolicyBook> read(Mutiny.Session session, long newest) {
        return session.createNativeQuery(ALL, Object[].class)
                .getResultList()
                .map(rows -> new PolicyBook(rows.stream().map(this::policy).toList()))
                .invoke(book -> known = new Known(newest, book));
    }

    private NamedPolicy policy(Object[] row) {
        var ref = new PolicyRef(new PolicyScope((String) row[0]), (Integer) row[1]);
        try {
            return new NamedPolicy(ref, json.readValue((String) row[2], Policy.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("policy %s cannot be read".formatted(ref), unreadable);
        }
    }
}
