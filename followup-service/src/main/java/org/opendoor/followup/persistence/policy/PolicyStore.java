package org.opendoor.followup.persistence.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.followup.domain.policy.PolicyBook;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.followup.usecase.policy.KeptPolicy;
import org.opendoor.followup.usecase.policy.PolicyBooks;
import org.opendoor.followup.usecase.policy.PolicyVersions;

/**
 * The book is kept in memory and read again when the newest id is another one. That is enough because versions are added
 * one after another, under a lock, and never changed. It is never read between an addition and its commit.
 */
@ApplicationScoped
class PolicyStore implements PolicyBooks, PolicyVersions {
    /** Of two numbers: those of one belong to idempotency keys and relays. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext('policy'), 0)";

    private static final String NEWEST = "select max(id) from policy";
    private static final String ALL = "select scope, version, cast(content as text), made_by, made_at from policy";
    private static final String OF_SCOPE = ALL + " where scope = ?1 order by version desc";
    private static final String ADD = """
            insert into policy (scope, version, content, made_by, made_at)
            values (?1, ?2, cast(cast(?3 as text) as jsonb), ?4, ?5)
            """;

    private final Database database;
    private final PolicyRows rows;
    private volatile Known known = new Known(0, null);

    PolicyStore(Database database, PolicyRows rows) {
        this.database = database;
        this.rows = rows;
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

    @Override
    public Uni<Void> lock() {
        return database.with(session ->
                session.createNativeQuery(LOCK, Integer.class).getSingleResult().replaceWithVoid());
    }

    @Override
    public Uni<List<KeptPolicy>> versions(PolicyScope scope) {
        return database.with(session -> session.createNativeQuery(OF_SCOPE, Object[].class)
                .setParameter(1, scope.name())
                .getResultList()
                .map(found -> found.stream().map(rows::read).toList()));
    }

    @Override
    public Uni<Void> add(KeptPolicy version) {
        var ref = version.policy().ref();
        return database.with(session -> session.createNativeQuery(ADD)
                        .setParameter(1, ref.scope().name())
                        .setParameter(2, ref.version())
                        .setParameter(3, rows.write(version.policy().policy()))
                        .setParameter(4, version.madeBy())
                        .setParameter(5, version.madeAt())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<PolicyBook> read(Mutiny.Session session, long newest) {
        return session.createNativeQuery(ALL, Object[].class)
                .getResultList()
                .map(found -> new PolicyBook(
                        found.stream().map(rows::read).map(KeptPolicy::policy).toList()))
                .invoke(book -> known = new Known(newest, book));
    }
}
