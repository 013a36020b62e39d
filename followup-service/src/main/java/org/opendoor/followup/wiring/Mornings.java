package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;

/** Timers that ring in the morning of a day: all that are set in one statement, and one for each that is taken back. */
final class Mornings {
    private Mornings() {}

    static Uni<Void> set(Timers timers, String kind, Map<String, Instant> ahead, List<String> over) {
        var set = ahead.isEmpty() ? Uni.createFrom().voidItem() : timers.scheduleAll(kind, ahead);
        return set.chain(() -> Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(key -> timers.cancel(kind, key))
                .collect()
                .last()
                .replaceWithVoid());
    }

    static Instant of(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PlatformClock.ZONE).toInstant();
    }
}
