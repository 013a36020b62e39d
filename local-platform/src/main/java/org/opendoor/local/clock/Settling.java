package org.opendoor.local.clock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.ConsumerLag;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;

/**
 * Waits until nothing is on its way any more: every outbox is sent, every record is read, every due timer has fired. An
 * event can be between two of these places when we look, so it takes two quiet looks with nothing said between them.
 */
public final class Settling {
    private static final long BETWEEN_LOOKS_NANOS = Duration.ofMillis(150).toNanos();

    private final PlatformAccess platform;

    public Settling(PlatformAccess platform) {
        this.platform = platform;
    }

    /**
     * Returns when all is quiet.
     *
     * @throws PartFailed if it is not within the limit, with what is still on its way
     */
    public void await(Duration limit) {
        try (var lag = platform.lag()) {
            await(lag, limit);
        }
    }

    /** The same for those who wait often: to get to know Kafka takes longer than to ask it. */
    void await(ConsumerLag lag, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        long writtenAtQuiet = -1;
        while (true) {
            var onTheWay = new ArrayList<>(inServices());
            var look = lag.look();
            look.byGroup().forEach((group, behind) -> {
                if (behind > 0) {
                    onTheWay.add(group + " has " + behind + " records to read");
                }
            });
            if (onTheWay.isEmpty() && look.written() == writtenAtQuiet) {
                return;
            }
            writtenAtQuiet = onTheWay.isEmpty() ? look.written() : -1;
            if (System.nanoTime() > deadline) {
                throw new PartFailed("The platform does not come to rest:\n  " + String.join("\n  ", onTheWay));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private List<String> inServices() {
        var onTheWay = new ArrayList<String>();
        for (var service : Service.values()) {
            var summary = platform.ops(service).summary();
            if (summary.outbox().events() > 0) {
                onTheWay.add(service.title() + " has " + summary.outbox().events() + " events to send");
            }
            if (summary.timers().due() > 0) {
                onTheWay.add(service.title() + " has " + summary.timers().due() + " timers to fire");
            }
        }
        return onTheWay;
    }
}
