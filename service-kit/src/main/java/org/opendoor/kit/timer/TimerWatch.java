package org.opendoor.kit.timer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.opendoor.kit.time.PlatformClock;

/** What can be seen of timers from outside. */
@ApplicationScoped
public class TimerWatch {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TimerRows rows;
    private final PlatformClock clock;

    TimerWatch(TimerRows rows, PlatformClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Timers still to fire: those that failed most first, then by due instant. */
    public Uni<List<OpenTimer>> open(int atMost) {
        return rows.open(atMost);
    }

    /** How many should have fired more than a minute ago. */
    public Uni<Long> late() {
        return rows.dueBefore(clock.now().minus(PATIENCE));
    }

    /** How many are due at this moment and not done. */
    public Uni<Long> due() {
        return rows.dueBefore(clock.now());
    }
}
