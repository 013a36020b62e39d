package org.opendoor.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Desk;
import org.opendoor.eventing.sample.Observer;

@QuarkusTest
@Bench
class RelayEnduranceIT {

    @Inject
    Desk desk;

    @Inject
    Observer observer;

    @Test
    void a_row_that_cannot_be_said_does_not_end_the_relay_for_good() {
        observer.ask(session -> session.createNativeQuery("""
                        insert into outbox (event_id, aggregatetype, aggregateid, type, sequence, occurred_at,
                                            correlation_id, payload)
                        values (gen_random_uuid(), 'no such topic!', 'stuck', '', 1, now(), gen_random_uuid(), '{}')
                        """).executeUpdate());
        var id = desk.accept("endures").await().atMost(Duration.ofSeconds(20));
        assertThat(observer.stored("endures")).containsExactly(id);
        observer.ask(session -> session.createNativeQuery("delete from outbox where aggregateid = 'stuck'")
                .executeUpdate());
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> observer.effects("endures").size() == 1);
        assertThat(observer.judge("endures", List.<UUID>of(id))).hasToString("lost / doubled / out of order = 0/0/0");
    }
}
