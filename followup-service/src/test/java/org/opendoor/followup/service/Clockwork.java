package org.opendoor.followup.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.opendoor.kit.time.PlatformClock;

/** Moves the platform's clock, and knows when everything that was due has happened. */
@ApplicationScoped
public class Clockwork {
    private final PlatformClock clock;

    Clockwork(PlatformClock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Moves to just after the beginning of that day; returns when no timer is due. */
    public void moveTo(LocalDate day) {
        var target = day.atStartOfDay(PlatformClock.ZONE).toInstant().plusSeconds(60);
        var ahead = Duration.between(Instant.now(), target);
        if (ahead.compareTo(clock.offset()) > 0) {
            clock.moveTo(ahead);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Rows.count(
                                "select count(*) from timer where done_at is null and due <= ?",
                                Timestamp.from(clock.now()))
                        == 0);
    }
}
