package org.opendoor.eventing.sample;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Writers that go on whatever happens: one write every 50 ms on five journeys, at most 2,000. */
public final class Traffic implements AutoCloseable {

    private static final int MOST = 2_000;

    private final ScheduledExecutorService pace = Executors.newScheduledThreadPool(4);
    private final List<UUID> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    public Traffic(Desk desk, String keys) {
        pace.scheduleAtFixedRate(() -> write(desk, keys), 0, 50, TimeUnit.MILLISECONDS);
    }

    public List<UUID> acknowledged() {
        return List.copyOf(acknowledged);
    }

    public int refused() {
        return refused.get();
    }

    /** Waits until this many writes were acknowledged. */
    public void until(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> acknowledged.size() >= count);
    }

    /** No new write from here on; those under way come to their end. */
    public void stop() {
        close();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> acknowledged.size() + refused.get() == begun.get());
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }

    private void write(Desk desk, String keys) {
        if (begun.get() < MOST) {
            desk.accept(keys + begun.incrementAndGet() % 5)
                    .subscribe()
                    .with(acknowledged::add, failure -> refused.incrementAndGet());
        }
    }
}
