package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Observer;

@QuarkusTest
@Bench
class InboxMemoryIT {

    @Inject
    InboxMemory memory;

    @Inject
    Observer observer;

    @Test
    void what_is_older_than_ninety_days_is_forgotten_unless_it_waits_or_is_dead() {
        observer.ask(session -> session.createNativeQuery("""
                        insert into inbox (consumer, event_id, status, received_at)
                        select 'memory', gen_random_uuid(), status, now() - make_interval(days => age)
                        from unnest(array['APPLIED', 'IGNORED', 'DISCARDED', 'PARKED', 'DEAD']) as s(status),
                             unnest(array[89, 91]) as a(age)
                        """).executeUpdate());
        memory.forget().await().atMost(Duration.ofSeconds(10));
        assertThat(observer.count("select count(*) from inbox where consumer = 'memory'"))
                .isEqualTo(7);
        assertThat(observer.count(
                        "select count(*) from inbox where consumer = 'memory' and status in ('PARKED', 'DEAD')"))
                .isEqualTo(4);
    }
}
