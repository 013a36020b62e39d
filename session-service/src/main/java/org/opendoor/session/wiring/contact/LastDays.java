package org.opendoor.session.wiring.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Set;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.usecase.contact.SilenceDeadlines;

/** One timer for each provider and last day, set to the end of that day, always in the same order. */
@ApplicationScoped
class LastDays implements SilenceDeadlines {

    static final String KIND = "lost-contact";

    private final Timers timers;

    LastDays(Timers timers) {
        this.timers = timers;
    }

    @Override
    public Uni<Void> watch(Set<Deadline> deadlines) {
        var done = Uni.createFrom().voidItem();
        for (var each : deadlines.stream()
                .sorted(Comparator.comparing(Deadline::provider).thenComparing(Deadline::day))
                .toList()) {
            var end = each.day().plusDays(1).atStartOfDay(PlatformClock.ZONE).toInstant();
            done = done.chain(() -> timers.schedule(KIND, each.day() + "/" + each.provider(), end));
        }
        return done;
    }
}
