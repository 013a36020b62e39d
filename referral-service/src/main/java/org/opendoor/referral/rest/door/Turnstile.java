package org.opendoor.referral.rest.door;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts who comes through, per address and in all, by the minute, in the memory of this replica: a flood must not cost the
 * database anything. Several replicas let through several times as much; against guessing there are the 192 bits of a
 * token. It remembers a bounded number of addresses; those beyond are held by the count of all alone.
 */
public final class Turnstile {

    /** After how many seconds somebody who was turned away may come again. */
    static final long WINDOW_SECONDS = 60;

    private static final long WINDOW = Duration.ofSeconds(WINDOW_SECONDS).toNanos();
    private static final int MOST_ADDRESSES = 10_000;

    private final int perAddress;
    private final int inAll;
    private final LongSupplier nanos;
    private final Map<String, Integer> counts = new HashMap<>();
    private long windowBegan;
    private int all;

    /** {@code nanos} is a clock that only ever runs forward. */
    public Turnstile(int perAddress, int inAll, LongSupplier nanos) {
        this.perAddress = perAddress;
        this.inAll = inAll;
        this.nanos = nanos;
        this.windowBegan = nanos.getAsLong();
    }

    /** Whether this one may pass. Who is turned away does not count, so that patience is rewarded. */
    synchronized boolean lets(String address) {
        turn();
        int before = counts.getOrDefault(address, 0);
        if (before >= perAddress || all >= inAll) {
            return false;
        }
        all++;
        if (before > 0 || counts.size() < MOST_ADDRESSES) {
            counts.put(address, before + 1);
        }
        return true;
    }

    private void turn() {
        long now = nanos.getAsLong();
        if (now - windowBegan >= WINDOW) {
            windowBegan = now;
            counts.clear();
            all = 0;
        }
    }
}
