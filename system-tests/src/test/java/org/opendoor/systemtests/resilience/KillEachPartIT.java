package org.opendoor.systemtests.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.systemtests.RunningPlatform;
import org.opendoor.systemtests.observed.Picture;

/**
 * Four writers let journeys begin and end, and repeat what was not acknowledged with the same key, while Keycloak, every
 * service, the broker and the database are killed with -9 in turn and started again.
 */
@ExtendWith(RunningPlatform.class)
class KillEachPartIT {

    /** Without it the services go on with the keys they know. The first, as the writers' tokens are fresh then. */
    private static final String KEYCLOAK = "keycloak";

    private static final List<String> PARTS = List.of(
            KEYCLOAK,
            "referral-service",
            "session-service",
            "followup-service",
            "analytics-service",
            "kafka",
            "postgres");

    @Test
    void no_ended_journey_loses_its_follow_up_and_none_has_two(Platform platform) {
        var access = platform.access();
        try (var ledger = new Ledger(access);
                var traffic = new Traffic(access)) {
            traffic.untilAcknowledged(20);
            for (var part : PARTS) {
                platform.kill(part);
                if (part.equals(KEYCLOAK)) {
                    traffic.untilAcknowledged(20);
                } else {
                    traffic.untilTried(20);
                }
                platform.start(part);
                traffic.untilAcknowledged(20);
            }
            traffic.stop();
            access.settling().await(Duration.ofMinutes(3));
            var verdict = ledger.judge(traffic.acknowledged());
            System.out.printf(
                    "%d journeys ended under fire: %s%n", traffic.acknowledged().size(), verdict);
            assertThat(verdict).hasToString("lost / doubled / out of order = 0/0/0");
            // A meter shows what was seen up to five seconds ago.
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .untilAsserted(
                            () -> assertThat(Picture.of(platform).of(Service.REFERRAL, "endings_without_followup"))
                                    .isZero());
        }
    }
}
