package org.opendoor.session.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.opendoor.kit.time.PlatformClock;

/** A service of its own for stories in which months pass: its clock may be moved, and nobody else's is. */
public class MovableClock implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("opendoor.clock.movable", "true");
    }

    /** Moves to this many days from now by the machine's clock, and comes back when nothing is due any more. */
    public static void moveTo(Duration ahead) {
        var clock = SomeTask.bean(PlatformClock.class);
        clock.moveTo(ahead);
        Awaitility.await("all that was due")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Rows.of(
                                "select count(*) from timer where done_at is null and due <= cast(? as timestamptz)",
                                Instant.now().plus(ahead).toString())
                        .equals(List.of("0")));
    }
}
