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

    /** What should have fired by now. */
    public Uni<Due> now() {
        var now = clock.now();
        return rows.due(now, now.minus(PATIENCE));
    }

    /**
     * Timers whose moment has come and that have not fired.
     *
     * @param timers all of them
     * @param late those that are more than a minute late
     * @param oldest how late the latest is, by the platform's clock
     */
    public record Due(long timers, long late, Duration oldest) {}
}
