package org.opendoor.kit.ops;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.eventing.Outbox;
import org.opendoor.eventing.relay.RelayLife;
import org.opendoor.eventing.store.DeadLetters;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.TimerWatch;

/** Looks at everything that could be stuck, one after the other: one session takes one question at a time. */
@ApplicationScoped
class Machinery {
    private final Outbox outbox;
    private final RelayLife relay;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final TimerWatch timers;
    private final PlatformClock clock;

    Machinery(
            Outbox outbox,
            RelayLife relay,
            ParkedEvents parked,
            DeadLetters deadLetters,
            TimerWatch timers,
            PlatformClock clock) {
        this.outbox = outbox;
        this.relay = relay;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.timers = timers;
        this.clock = clock;
    }

    Uni<Summary> summary() {
        return outbox.waiting()
                .chain(said -> parked.count()
                        .chain(early -> deadLetters
                                .count()
                                .chain(dead -> timers.due()
                                        .chain(due -> timers.late()
                                                .map(late -> new Summary(
                                                        said.events(),
                                                        said.oldest(),
                                                        relay.isActive(),
                                                        early,
                                                        dead,
                                                        due,
                                                        late,
                                                        clock.offset(),
                                                        clock.now()))))));
    }
}
