package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.CheckInDay;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;

/** One durable timer per journey and check-in, on the morning on which it is to be planned. Its key, journey/code, never changes form. */
@ApplicationScoped
class CheckInTimers {
    static final String KIND = "check-in";
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Timers timers;

    CheckInTimers(Timers timers) {
        this.timers = timers;
    }

    /** Sets those ahead and takes back those that are over. */
    Uni<Void> set(UUID referralId, List<CheckInDay> ahead, List<Cause.CheckIn> over) {
        var days = ahead.stream()
                .collect(Collectors.toMap(day -> key(referralId, day.cause()), day -> morningOf(day.plannedOn())));
        var set = days.isEmpty() ? Uni.createFrom().voidItem() : timers.scheduleAll(KIND, days);
        return set.chain(() -> Multi.createFrom()
                .iterable(over)
                .onItem()
                .transformToUniAndConcatenate(cause -> timers.cancel(KIND, key(referralId, cause)))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private static String key(UUID referralId, Cause.CheckIn cause) {
        return referralId + "/" + cause.code();
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(PlatformClock.ZONE).toInstant();
    }
}
