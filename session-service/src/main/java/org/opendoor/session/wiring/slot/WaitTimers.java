package org.opendoor.session.wiring.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
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
    public Uni<Void> watch(Waiting waiting) {
        var key = waiting.referralId() + "/" + waiting.began();
        return timers.schedule(ASK, key, POLICY.askAt(waiting))
                .chain(() -> timers.schedule(OVER, key, POLICY.overAt(waiting)));
    }

    static Uni<Void> fire(FiredTimer timer, BiFunction<UUID, String, Uni<Void>> act) {
        var parts = timer.key().split("/", 2);
        return act.apply(UUID.fromString(parts[0]), parts[1]);
    }
}
