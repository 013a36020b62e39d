package org.opendoor.systemtests.resilience;

import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.Service.SESSION;
import static org.opendoor.local.demo.Scenes.ADVISER;
import static org.opendoor.local.demo.Scenes.PRACTITIONER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Api.Login;
import org.opendoor.systemtests.Journeys;

/**
 * Writers as outside systems are: each lets a journey begin and end, says again with the same key what was not
 * acknowledged, and goes on to the next. At most 2,000 journeys.
 */
final class Traffic implements AutoCloseable {

    private static final int WRITERS = 4;
    private static final int MOST = 2_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Api api;
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final List<UUID> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger tried = new AtomicInteger();
    private volatile boolean stopped;

    Traffic(PlatformAccess platform) {
        this.api = new Api(platform, Duration.ofSeconds(1));
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(this::write);
        }
    }

    /** Journeys whose ending was acknowledged. */
    List<UUID> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Waits for so many further endings. */
    void untilAcknowledged(int more) {
        var goal = acknowledged.size() + more;
        Awaitility.await().atMost(LIMIT).until(() -> acknowledged.size() >= goal);
    }

    /** Waits for so many further calls, answered or not. */
    void untilTried(int more) {
        var goal = tried.get() + more;
        Awaitility.await().atMost(LIMIT).until(() -> tried.get() >= goal);
    }

    /** No new journey from here on; those begun come to their end. */
    void stop() {
        stopped = true;
        writers.shutdown();
        try {
            if (!writers.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the writers do not come to their end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        stopped = true;
        writers.shutdownNow();
    }

    private void write() {
        while (!stopped && begun.incrementAndGet() <= MOST) {
            var number = begun.get();
            acknowledged.add(number % 2 == 0 ? declined() : neverStarted());
        }
    }

    /** Ended by referral-service. */
    private UUID declined() {
        return referral(Journeys.NO);
    }

    /** Begun by referral-service, heard and ended by session-service. */
    private UUID neverStarted() {
        var journey = referral(Map.of("kind", "YES"));
        untilAnswered(SESSION, PRACTITIONER, "/v1/programmes/" + journey + "/ending", Map.of("reason", "FORGOT"));
        return journey;
    }

    private UUID referral(Map<String, String> answer) {
        return UUID.fromString(untilAnswered(REFERRAL, ADVISER, "/v1/referrals", Journeys.answered(answer))
                .body()
                .path("referralId")
                .asText());
    }

    private Api.Answer untilAnswered(Service service, Login login, String path, Object body) {
        var key = UUID.randomUUID().toString();
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            try {
                tried.incrementAndGet();
                return api.post(service, login, path, body, key);
            } catch (PartFailed unanswered) {
                if (System.nanoTime() > deadline) {
                    throw unanswered;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }
}
