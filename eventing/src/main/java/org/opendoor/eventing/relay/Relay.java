package org.opendoor.eventing.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.opendoor.eventing.trace.Spans;

/**
 * Takes the outbox's rows to Kafka in order: a plain loop on a thread of its own, so that nothing of it competes with
 * requests and every step is sequential. Where another process is the active relay this one waits for its place, and
 * passes on the signals of its own process.
 *
 * <p>A row is removed only after Kafka acknowledged it: a crash in between says it twice, and the consumers' inbox makes
 * that once.
 */
final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long SAFETY_NET_MILLIS = 1_000;
    private static final long LOOK_MILLIS = 25;
    private static final long PLACE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final RelaySettings settings;
    private final Map<String, Object> broker;
    private final WakeUp wakeUp;
    private final Spans spans;
    private volatile boolean stopped;
    private volatile boolean active;
    private final LongAdder failures = new LongAdder();
    private long pause = LOOK_MILLIS;

    Relay(RelaySettings settings, Map<String, Object> broker, WakeUp wakeUp, Spans spans) {
        this.settings = settings;
        this.broker = broker;
        this.wakeUp = wakeUp;
        this.spans = spans;
    }

    /** Whether this process is the one that speaks for its outbox. */
    boolean isActive() {
        return active;
    }

    /** How often it was interrupted and began anew. */
    long failures() {
        return failures.sum();
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var outbox = OutboxConnection.open(settings)) {
                if (waitForPlace(outbox)) {
                    active = true;
                    LOG.infof("relay active source=%s", settings.source());
                    speak(outbox);
                }
            } catch (SQLException | ExecutionException | TimeoutException | RuntimeException broken) {
                failures.increment();
                LOG.warnf("relay interrupted source=%s cause=%s retryMillis=%d", settings.source(), broken, pause);
                rest();
            } catch (InterruptedException asked) {
                stopped = true;
            } finally {
                active = false;
            }
        }
    }

    private boolean waitForPlace(OutboxConnection outbox) throws SQLException, InterruptedException {
        while (!stopped) {
            if (outbox.takePlace()) {
                return true;
            }
            if (wakeUp.await(PLACE_MILLIS)) {
                outbox.tellTheRelay();
            }
        }
        return false;
    }

    private void speak(OutboxConnection outbox)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        try (var kafka = new KafkaEdge(broker, PATIENCE)) {
            while (!stopped) {
                var rows = outbox.next(settings.batch());
                if (rows.isEmpty()) {
                    waitForWork(outbox);
                } else {
                    send(kafka, rows);
                    outbox.remove(rows);
                    pause = LOOK_MILLIS;
                }
            }
        }
    }

    private void send(KafkaEdge kafka, List<OutboxRow> rows)
            throws InterruptedException, ExecutionException, TimeoutException {
        try (var sending = new Sending(spans)) {
            kafka.send(rows.stream()
                    .map(row -> sending.asRecord(row, settings.source()))
                    .toList());
            sending.acknowledged();
        }
    }

    private void waitForWork(OutboxConnection outbox) throws SQLException, InterruptedException {
        for (long waited = 0; waited < SAFETY_NET_MILLIS && !stopped; waited += LOOK_MILLIS) {
            if (wakeUp.await(LOOK_MILLIS) || outbox.isTold()) {
                return;
            }
        }
    }

    /** Longer after each failure without a success in between. */
    private void rest() {
        try {
            wakeUp.await(pause);
        } catch (InterruptedException asked) {
            stopped = true;
        }
        pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    }
}
