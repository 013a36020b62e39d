package org.opendoor.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The time by which the domain lives. Tokens, TLS, expiry of idempotency keys, identifiers and the relay go by the
 * machine instead. Cut to microseconds, which is what PostgreSQL keeps.
 */
@ApplicationScoped
public class PlatformClock implements InstantSource {
    /** Where dates and working days are reckoned. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final InstantSource machine;
    private final boolean movable;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Duration offset;

    PlatformClock(ClockSettings settings) {
        this.machine = InstantSource.system();
        this.movable = settings.movable();
        this.offset = settings.offset();
        if (offset.isNegative()) {
            throw new IllegalArgumentException("opendoor.clock.offset: the platform never lives in the past");
        }
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset()).truncatedTo(ChronoUnit.MICROS);
    }

    /** The present moment. */
    public Instant now() {
        return instant();
    }

    /** The present day in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** How far ahead of the machine this clock is. */
    public synchronized Duration offset() {
        return offset;
    }

    /** Whether this clock may be moved at all. */
    public boolean isMovable() {
        return movable;
    }

    /** Whoever waits for a moment is told here that it may have come. */
    public void onMove(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Moves the clock to this distance from the machine's time.
     *
     * @return false if that would be backwards: then nothing has happened
     * @throws IllegalStateException if this clock is not movable
     */
    public boolean moveTo(Duration newOffset) {
        if (!movable) {
            throw new IllegalStateException("this clock is not movable");
        }
        synchronized (this) {
            if (newOffset.compareTo(offset) < 0) {
                return false;
            }
            offset = newOffset;
        }
        listeners.forEach(Runnable::run);
        return true;
    }
}
