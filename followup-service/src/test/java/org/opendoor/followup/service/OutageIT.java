package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.followup.service.Telling.ended;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

@QuarkusTest
@Bench
class OutageIT {
    private static final Duration LONG = Duration.ofSeconds(90);

    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));

    @Test
    void endings_told_while_the_database_is_killed_are_followed_up_once_when_it_is_back() {
        var before = endings();
        var during = endings();
        Others.say(before);
        RealParts.killPostgres();
        try {
            Others.say(during);
            adviser.get("/v1/follow-ups", 503).body("code", equalTo("DEPENDENCY_DOWN"));
        } finally {
            RealParts.startPostgres();
        }
        for (var telling : Stream.concat(before.stream(), during.stream()).toList()) {
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(Listening.typesAbout(telling.journey()))
                            .containsExactly("followup.opened", "followup.contact-planned"));
        }
        adviser.get("/v1/follow-ups", 200);
    }

    private static List<Telling> endings() {
        return Stream.generate(() -> ended(Ids.next(), 1, EndingSample.of("DROPPED_OUT", LocalDate.of(2100, 1, 4))))
                .limit(50)
                .toList();
    }
}
