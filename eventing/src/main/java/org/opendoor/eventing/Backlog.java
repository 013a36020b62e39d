package org.opendoor.eventing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.opendoor.eventing.Outbox.Waiting;

/** All that waits in this module's tables, counted in one statement, so that looking often costs little. */
@ApplicationScoped
public class Backlog {

    private static final String COUNT = """
            select o.events, o.oldest, p.events, p.oldest, d.events, d.oldest
            from (select count(*) as events, extract(epoch from clock_timestamp() - min(appended_at)) as oldest
                  from outbox) as o,
                 (select count(*) as events, extract(epoch from clock_timestamp() - min(parked_at)) as oldest
                  from parked) as p,
                 (select count(*) as events, extract(epoch from clock_timestamp() - min(died_at)) as oldest
                  from dead_letter where status = 'OPEN') as d
            """;

    private final Database database;

    public Backlog(Database database) {
        this.database = database;
    }

    /** Ages are by the machine's clock. */
    public Uni<Counts> count() {
        return database.with(session -> session.createNativeQuery(COUNT, Object[].class)
                .getSingleResult()
                .map(row -> new Counts(waiting(row, 0), waiting(row, 2), waiting(row, 4))));
    }

    /**
     * The backlog at one moment.
     *
     * @param outbox events committed but not yet on Kafka
     * @param parked events that wait for what they refer to
     * @param deadLetters events that could not be handled and nobody has settled
     */
    public record Counts(Waiting outbox, Waiting parked, Waiting deadLetters) {}

    private static Waiting waiting(Object[] row, int from) {
        var seconds = row[from + 1] == null ? 0 : ((Number) row[from + 1]).doubleValue();
        return new Waiting(
                ((Number) row[from]).longValue(), Duration.ofMillis(Math.round(Math.max(0, seconds) * 1000)));
    }
}
