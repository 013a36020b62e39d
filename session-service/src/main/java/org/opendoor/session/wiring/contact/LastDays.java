package org.opendoor.session.wiring.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.usecase.contact.SilenceDeadlines;

/** One timer for each provider and last day, set to the end of that day, set together in the order of their keys. */
@ApplicationScoped
class LastDays implements SilenceDeadlines {

    static final String KIND = "lost-contact";

    private final Timers timers;

    LastDays(Timers timers) {
        this.timers = timers;
    }

    @Override
    public Uni<Void> watch(Set<Deadline> deadlines) {
        var ends = new TreeMap<String, Instant>();
        for (var each : deadlines) {
            ends.put(
                    each.day() + "/" + each.provider(),
                    each.day().plusDays(1).atStartOfDay(PlatformClock.ZONE).toInstant());
        }
        return ends.isEmpty() ? Uni.createFrom().voidItem() : timers.scheduleAll(KIND, ends);
    }
}
