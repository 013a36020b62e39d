package org.opendoor.kit.ops;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.Backlog;
import org.opendoor.eventing.lag.Behind;
import org.opendoor.eventing.relay.RelayLife;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.TimerWatch;

/** Looks at everything that could be stuck: two statements, one after the other, and what is known anyway. */
@ApplicationScoped
class Machinery {
    private final Backlog backlog;
    private final TimerWatch timers;
    private final RelayLife relay;
    private final LagWatch lag;
    private final PlatformClock clock;

    Machinery(Backlog backlog, TimerWatch timers, RelayLife relay, LagWatch lag, PlatformClock clock) {
        this.backlog = backlog;
        this.timers = timers;
        this.relay = relay;
        this.lag = lag;
        this.clock = clock;
    }

    Uni<Summary> summary() {
        return backlog.count()
                .chain(waiting -> timers.now().chain(due -> lag.now().map(behind -> summary(waiting, due, behind))));
    }

    private Summary summary(Backlog.Counts waiting, TimerWatch.Due due, Optional<List<Behind>> behind) {
        return new Summary(
                waiting.outbox().events(),
                waiting.outbox().oldest(),
                relay.isActive(),
                waiting.parked().events(),
                waiting.parked().oldest(),
                waiting.deadLetters().events(),
                waiting.deadLetters().oldest(),
                due.timers(),
                due.late(),
                due.oldest(),
                behind.map(groups -> groups.stream().map(TopicLag::of).toList()).orElse(null),
                clock.offset(),
                clock.now());
    }
}
