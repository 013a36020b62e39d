package org.opendoor.local.simulate;

import java.time.Duration;

/** How fast it goes, and how long it will take at that rate. */
final class Pace {
    private final int weeks;
    private final long began = System.nanoTime();

    Pace(int weeks) {
        this.weeks = weeks;
    }

    String after(int done, long calls) {
        var took = Duration.ofNanos(System.nanoTime() - began);
        var left = took.multipliedBy(weeks - done).dividedBy(done);
        var rate = calls * 1000 / Math.max(1, took.toMillis());
        return "%d calls, %d a second, %s left".formatted(calls, rate, shown(left));
    }

    private static String shown(Duration time) {
        return time.toMinutes() > 0
                ? "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart())
                : time.toSeconds() + " s";
    }
}
