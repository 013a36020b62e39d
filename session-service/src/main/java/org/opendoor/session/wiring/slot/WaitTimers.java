package org.opendoor.session.wiring.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.domain.slot.FirstMeetingPolicy;
import org.opendoor.session.domain.slot.Waiting;
import org.opendoor.session.usecase.slot.FirstMeetingTimers;

/** Two durable timers for each wait: somebody is asked to book, and later it is over. */
@ApplicationScoped
class WaitTimers implements FirstMeetingTimers {

    /** Stored with each timer: never rename it. */
    static final String ASK = "first-meeting-ask";

    /** Stored with each timer: never rename it. */
    static final String OVER = "first-meeting-over";

    private static final FirstMeetingPolicy POLICY = FirstMeetingPolicy.STANDARD;

    private final Timers timers;

    WaitTimers(Timers timers) {
        this.timers = timers;
    }

    @Override
    public Uni<Void> watch(List<Waiting> begun) {
        return timers.scheduleAll(ASK, due(begun, POLICY::askAt))
                .chain(() -> timers.scheduleAll(OVER, due(begun, POLICY::overAt)));
    }

    private static Map<String, Instant> due(List<Waiting> begun, Function<Waiting, Instant> at) {
        return begun.stream()
                .collect(Collectors.toMap(
                        waiting -> waiting.referralId() + "/" + waiting.began(),
                        at,
                        (_, later) -> later,
                        TreeMap::new));
    }

    static Uni<Void> fire(FiredTimer timer, BiFunction<UUID, String, Uni<Void>> act) {
        var parts = timer.key().split("/", 2);
        return act.apply(UUID.fromString(parts[0]), parts[1]);
    }
}
