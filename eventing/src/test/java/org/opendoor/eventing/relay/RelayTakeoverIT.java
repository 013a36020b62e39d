package org.opendoor.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Desk;
import org.opendoor.eventing.sample.Observer;
import org.opendoor.eventing.sample.Traffic;
import org.opendoor.eventing.trace.Spans;

/** A second relay on the same outbox, as another replica of the service would have it. */
@QuarkusTest
@Bench
class RelayTakeoverIT {

    @Inject
    RelayLife first;

    @Inject
    Desk desk;

    @Inject
    Observer observer;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Spans spans;

    private Relay second;

    @BeforeEach
    void startASecondRelay() {
        second = new Relay(
                new RelaySettings(url, user, password, "/opendoor/eventing-test", 500), broker, new WakeUp(), spans);
        Awaitility.await().until(() -> first.isActive() || second.isActive());
        Thread.ofPlatform().daemon().start(second);
    }

    @AfterEach
    void stopIt() {
        second.stop();
        Awaitility.await().until(() -> !second.isActive());
    }

    @Test
    void only_one_speaks_and_the_other_takes_over_when_its_connection_dies() {
        try (var traffic = new Traffic(desk, "takeover-")) {
            for (int change = 0; change < 4; change++) {
                traffic.until(traffic.acknowledged().size() + 40);
                assertThat(first.isActive()).isNotEqualTo(second.isActive());
                endTheActiveRelaysConnection();
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> first.isActive() != second.isActive());
            }
            traffic.stop();
            assertThat(observer.judge("takeover-", traffic.acknowledged()))
                    .hasToString("lost / doubled / out of order = 0/0/0");
        }
    }

    private void endTheActiveRelaysConnection() {
        observer.count("""
                select count(pg_terminate_backend(pid)) from pg_locks
                where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())
                """);
    }
}
