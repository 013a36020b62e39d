package org.opendoor.eventing.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.testing.Checker;
import org.opendoor.eventing.testing.Checker.Effect;

/** Looks into the sample's tables from a test's thread. */
@ApplicationScoped
public class Observer {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Contexts contexts;
    private final Database database;

    public Observer(Contexts contexts, Database database) {
        this.contexts = contexts;
        this.database = database;
    }

    public <T> T ask(Function<Mutiny.Session, Uni<T>> question) {
        return contexts.fresh(() -> database.in(() -> database.with(question)))
                .await()
                .atMost(LIMIT);
    }

    public long count(String sql) {
        return ask(session -> session.createNativeQuery(sql, Long.class).getSingleResult());
    }

    /** Effects of keys with this beginning, in the order in which they happened. */
    public List<Effect> effects(String keys) {
        return ask(session -> session.createNativeQuery(
                        "select cast(id as text), key, sequence from effect where key like ?1 order by nth",
                        Object[].class)
                .setParameter(1, keys + "%")
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Effect(
                                UUID.fromString((String) row[0]), (String) row[1], ((Number) row[2]).longValue()))
                        .toList()));
    }

    public List<UUID> stored(String keys) {
        return ask(session -> session.createNativeQuery(
                        "select cast(id as text) from accepted where key like ?1", String.class)
                .setParameter(1, keys + "%")
                .getResultList()
                .map(ids -> ids.stream().map(UUID::fromString).toList()));
    }

    /** Waits until as many effects as stored notes are there and nothing is under way, then judges. */
    public Checker judge(String keys, Collection<UUID> acknowledged) {
        Awaitility.await()
                .atMost(LIMIT)
                .ignoreExceptions()
                .until(() -> count("select count(*) from outbox") == 0
                        && effects(keys).size() >= stored(keys).size());
        return Checker.compare(acknowledged, stored(keys), effects(keys));
    }
}
