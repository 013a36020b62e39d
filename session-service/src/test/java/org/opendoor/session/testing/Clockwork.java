package org.opendoor.session.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.opendoor.kit.time.PlatformClock;

/** Moves the platform's clock, and knows when everything that was due has happened. */
public final class Clockwork {

    private Clockwork() {}

    /** Tests that move the clock have a service of their own: others live in the present. */
    public static final class Alone implements QuarkusTestProfile {}

    /** Which moment it is. */
    public static Instant now() {
        return clock().now();
    }

    /** Which day it is. */
    public static LocalDate today() {
        return clock().today();
    }

    /** Moves to just after the beginning of that day; returns when no timer is due. */
    public static void moveTo(LocalDate day) {
        var target = day.atStartOfDay(PlatformClock.ZONE).toInstant().plusSeconds(60);
        var ahead = Duration.between(Instant.now(), target);
        if (ahead.compareTo(clock().offset()) > 0) {
            clock().moveTo(ahead);
        }
        Awaitility.await("nothing is due")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Rows.of(
                                "select 1 from timer where done_at is null and due <= cast(? as timestamptz)",
                                clock().now().toString())
                        .isEmpty());
    }

    private static PlatformClock clock() {
        return SomeTask.bean(PlatformClock.class);
    }
}
