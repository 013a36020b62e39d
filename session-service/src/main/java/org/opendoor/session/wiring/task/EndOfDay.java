package org.opendoor.session.wiring.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.usecase.task.TaskDeadlines;

/**
 * One timer for each provider and day on which something is due, set to the end of that day. Set together in
 * the order of their keys, so that two who set several at once do not wait for each other.
 */
@ApplicationScoped
class EndOfDay implements TaskDeadlines {

    static final String KIND = "task-late";

    private final Timers timers;

    EndOfDay(Timers timers) {
        this.timers = timers;
    }

    @Override
    public Uni<Void> watch(Set<Deadline> deadlines) {
        var ends = new TreeMap<String, Instant>();
        for (var each : deadlines) {
            ends.put(
                    key(each),
                    each.day().plusDays(1).atStartOfDay(PlatformClock.ZONE).toInstant());
        }
        return ends.isEmpty() ? Uni.createFrom().voidItem() : timers.scheduleAll(KIND, ends);
    }

    /** Its form never changes: it is stored with the timer. A day has no slash, a provider may. */
    static String key(Deadline deadline) {
        return deadline.day() + "/" + deadline.provider();
    }
}
