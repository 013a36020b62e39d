package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reassigned;
import static org.opendoor.followup.service.Telling.referred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** Nobody's contact waits on the desk of somebody who has left. */
@QuarkusTest
@Bench
class AdviserLeftIT {
    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final String adviser = "leaving-" + journey;
    private final Asking durham = Asking.as("leader-1", Role.TEAM_LEADER, Scope.district("durham"));

    @Test
    void what_they_owe_goes_to_the_district_and_to_whoever_is_named_next() {
        owed();
        Told.jobcentre(adviser, "ADVISER", "durham", false, "");

        ownerBecomes("DISTRICT_QUEUE", "durham");
        assertThat(handedOver()).containsExactly(adviser + " -> durham");

        Others.sayAndSettle(reassigned(journey, 2, "adviser-2"));
        ownerBecomes("ADVISER", "adviser-2");
        assertThat(handedOver()).containsExactly(adviser + " -> durham", "durham -> adviser-2");
    }

    @Test
    void whoever_is_back_owes_it_again() {
        owed();
        Told.jobcentre(adviser, "ADVISER", "durham", false, "");
        ownerBecomes("DISTRICT_QUEUE", "durham");
        Told.jobcentre(adviser, "ADVISER", "durham", true, "");

        ownerBecomes("ADVISER", adviser);
    }

    @Test
    void what_is_promised_in_their_name_after_they_left_does_not_stay_with_them() {
        Told.jobcentre(adviser, "ADVISER", "durham", false, "");
        owed();

        ownerBecomes("DISTRICT_QUEUE", "durham");
    }

    private void owed() {
        Others.sayAndSettle(referred(journey, 1, "VOLUNTARY", "\"" + adviser + "\""));
        Others.sayAndSettle(ended(
                journey,
                1,
                EndingSample.of("DROPPED_OUT", clockwork.today()).with("VOLUNTARY", "\"" + adviser + "\"")));
    }

    private void ownerBecomes(String kind, String id) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var seen = durham.get("/v1/follow-ups/" + journey);
            assertThat(seen.getString("contacts[0].owner.kind")).isEqualTo(kind);
            assertThat(seen.getString("contacts[0].owner.id")).isEqualTo(id);
        });
    }

    private List<String> handedOver() {
        await().atMost(Duration.ofSeconds(20)).until(() -> Rows.count("select count(*) from outbox") == 0);
        return Listening.about(journey).stream()
                .filter(said -> said.type().equals("followup.reassigned"))
                .map(said -> said.data().at("/from/id").asText() + " -> "
                        + said.data().at("/to/id").asText())
                .toList();
    }
}
