package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.CheckInDay;
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
                .collect(Collectors.toMap(
                        day -> key(referralId, day.cause()), day -> Mornings.of(day.plannedOn(), MORNING)));
        return Mornings.set(
                timers,
                KIND,
                days,
                over.stream().map(cause -> key(referralId, cause)).toList());
    }

    private static String key(UUID referralId, Cause.CheckIn cause) {
        return referralId + "/" + cause.code();
    }
}
