package org.opendoor.eventing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Forgets, once an hour, what the inbox heard so long ago that Kafka's consumers cannot say it again. Events that wait or
 * are dead are remembered for as long as they do.
 */
@ApplicationScoped
@Startup
class InboxMemory {

    private static final Logger LOG = Logger.getLogger(InboxMemory.class);
    private static final long EVERY_MILLIS = Duration.ofHours(1).toMillis();
    private static final int BATCH = 10_000;
    private static final String FORGET = """
            delete from inbox where (consumer, event_id) in (
              select consumer, event_id from inbox
              where received_at < now() - make_interval(days => ?1) and status in ('APPLIED', 'IGNORED', 'DISCARDED')
              limit ?2)
            """;

    private final Vertx vertx;
    private final Contexts contexts;
    private final Database database;
    private final int days;
    private long timer;

    InboxMemory(
            Vertx vertx,
            Contexts contexts,
            Database database,
            @ConfigProperty(name = "opendoor.eventing.inbox-days", defaultValue = "90") int days) {
        this.vertx = vertx;
        this.contexts = contexts;
        this.database = database;
        this.days = days;
    }

    @PostConstruct
    void start() {
        timer = vertx.setPeriodic(
                EVERY_MILLIS,
                ignored -> forget().subscribe()
                        .with(rows -> {}, failure -> LOG.warnf("inbox not tidied cause=%s", failure)));
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    /** Forgets all that is old enough, some thousand rows at a time, and answers with the size of the last lot. */
    Uni<Integer> forget() {
        return contexts.fresh(() -> database.in(this::forgetSome))
                .chain(rows -> rows < BATCH ? Uni.createFrom().item(rows) : forget());
    }

    private Uni<Integer> forgetSome() {
        return database.with(session -> session.createNativeQuery(FORGET)
                .setParameter(1, days)
                .setParameter(2, BATCH)
                .executeUpdate());
    }
}
