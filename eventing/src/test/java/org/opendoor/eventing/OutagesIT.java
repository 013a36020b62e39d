package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Desk;
import org.opendoor.eventing.sample.Observer;
import org.opendoor.eventing.sample.Traffic;

/** Writes go on, one every 50 ms, while a part they need is killed with -9 and started again. */
@QuarkusTest
@Bench
class OutagesIT {

    @Inject
    Desk desk;

    @Inject
    Observer observer;

    @Test
    void a_broker_that_is_away_for_twenty_seconds_holds_nothing_up_and_loses_nothing() {
        try (var traffic = new Traffic(desk, "no-broker-")) {
            traffic.until(40);
            RealParts.killKafka();
            var before = traffic.acknowledged().size();
            traffic.until(before + 400);
            RealParts.startKafka();
            traffic.until(before + 440);
            traffic.stop();
            assertThat(traffic.refused()).isZero();
            assertThat(observer.judge("no-broker-", traffic.acknowledged()))
                    .hasToString("lost / doubled / out of order = 0/0/0");
        }
    }

    @Test
    void a_database_that_is_killed_and_restarted_keeps_what_it_acknowledged() {
        try (var traffic = new Traffic(desk, "no-database-")) {
            traffic.until(40);
            RealParts.killPostgres();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> traffic.refused() > 5);
            RealParts.startPostgres();
            traffic.until(traffic.acknowledged().size() + 40);
            traffic.stop();
            var verdict = observer.judge("no-database-", traffic.acknowledged());
            assertThat(verdict).hasToString("lost / doubled / out of order = 0/0/0");
            assertThat(observer.judge("no-database-", List.of()).isClean()).isTrue();
        }
    }
}
