package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.kit.history.History;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** Journeys that named people alone may see are in no feed, and those that left Jobcentre's sight are in no district's. */
@QuarkusTest
class HiddenHistoryIT {
    private final UUID journey = UUID.randomUUID();
    private final String place = "H-" + UUID.randomUUID();

    @Inject
    History history;

    @Inject
    Contexts contexts;

    @Inject
    Pool pool;

    @Test
    void what_is_hidden_is_in_no_feed_until_it_is_shown_again() {
        happened("first");
        run(() -> history.hide(List.of(journey)));
        run(() -> history.hide(List.of(journey)));
        happened("second");
        assertThat(feed(Role.ADVISER)).isEmpty();
        assertThat(feed(Role.PRACTITIONER)).isEmpty();

        run(() -> history.show(List.of(journey)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(feed(Role.ADVISER)).containsExactly("first", "second"));
    }

    @Test
    void what_is_taken_from_the_districts_stays_the_providers() {
        happened("first");
        run(() -> history.takeFromDistricts(List.of(journey)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(feed(Role.PRACTITIONER)).containsExactly("first"));
        assertThat(feed(Role.ADVISER)).isEmpty();
    }

    private void happened(String type) {
        pool.query("""
                insert into history (at, event_id, journey, type, who, data, nhs_only, district, provider)
                values (now(), gen_random_uuid(), '%s', '%s', 'test', '{}', false, '%s', '%s')
                """.formatted(journey, type, place, place)).executeAndAwait();
    }

    private List<String> feed(Role role) {
        var scope = new Scope(List.of(place), List.of(place), List.of());
        return Ask.with(Tokens.of(role, scope)).get("/v1/changes").jsonPath().getList("items.type");
    }

    private void run(Supplier<Uni<Void>> work) {
        contexts.fresh(work).await().atMost(Duration.ofSeconds(10));
    }
}
