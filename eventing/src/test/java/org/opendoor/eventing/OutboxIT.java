package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Desk;
import org.opendoor.eventing.sample.Observer;

@QuarkusTest
@Bench
class OutboxIT {

    @Inject
    Desk desk;

    @Inject
    Observer observer;

    @Inject
    Contexts contexts;

    @Test
    void an_accepted_note_takes_effect_once() {
        var id = desk.accept("once").await().atMost(Duration.ofSeconds(20));
        assertThat(observer.judge("once", List.of(id))).hasToString("lost / doubled / out of order = 0/0/0");
        assertThat(observer.effects("once")).hasSize(1);
    }

    @Test
    void a_rollback_says_nothing_and_uses_up_no_number() {
        assertThatThrownBy(() -> desk.acceptAndFail("undone").await().atMost(Duration.ofSeconds(20)))
                .hasMessageContaining("rolled back");
        var id = desk.accept("undone").await().atMost(Duration.ofSeconds(20));
        assertThat(observer.judge("undone", List.of(id)).isClean()).isTrue();
        assertThat(observer.effects("undone")).singleElement().satisfies(effect -> {
            assertThat(effect.id()).isEqualTo(id);
            assertThat(effect.sequence()).isEqualTo(1);
        });
    }

    @Test
    void a_caller_who_goes_away_in_the_middle_leaves_a_whole_transaction_behind() {
        for (int i = 0; i < 20; i++) {
            desk.accept("gone").subscribe().with(id -> {}).cancel();
        }
        Awaitility.await().until(() -> observer.stored("gone").size() == 20);
        assertThat(observer.judge("gone", List.of()).isClean()).isTrue();
    }

    @Test
    void many_writers_of_few_journeys_keep_each_journey_in_order() {
        var acknowledged = Collections.synchronizedList(new ArrayList<UUID>());
        Multi.createFrom()
                .range(0, 600)
                .onItem()
                .transformToUni(n -> desk.accept("busy-" + n % 7).invoke(acknowledged::add))
                .merge(16)
                .collect()
                .last()
                .await()
                .atMost(Duration.ofSeconds(60));
        assertThat(acknowledged).hasSize(600);
        assertThat(observer.judge("busy-", acknowledged)).hasToString("lost / doubled / out of order = 0/0/0");
    }

    @Test
    void what_a_request_leads_to_carries_its_correlation() {
        var why = Causality.beginning();
        contexts.fresh(() -> {
                    why.enter();
                    return desk.acceptHere("why");
                })
                .await()
                .atMost(Duration.ofSeconds(20));
        observer.judge("why", List.of());
        assertThat(observer.count("select count(*) from effect where key = 'why' and correlation = '"
                        + why.correlationId() + "'"))
                .isEqualTo(1);
    }
}
