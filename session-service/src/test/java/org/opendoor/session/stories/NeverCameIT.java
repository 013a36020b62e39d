package org.opendoor.session.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendoor.session.testing.Diary.in;
import static org.opendoor.session.testing.Diary.row;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Diary;
import org.opendoor.session.testing.MovableClock;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** Said yes and never came: one had a first meeting and missed it, twice; for the other nobody ever booked one. */
@QuarkusTest
@TestProfile(MovableClock.class)
@RealService
class NeverCameIT {

    private final Practitioner them = new Practitioner("never-came-" + Ids.next());

    @Test
    void who_said_yes_and_never_came_is_offered_another_meeting_and_not_forgotten_in_the_end() {
        var lead = Diary.practitioner(them.provider());
        var ruth = them.known(Referrals.refer(them.provider()));
        var omar = them.known(Referrals.refer(them.provider()));
        book(ruth, slot(lead, in(3, 10)));
        tasks(ruth).body("items", hasSize(0));

        MovableClock.moveTo(Duration.ofDays(6));
        tasks(ruth).body("items.kind", contains("REBOOK_FIRST_APPOINTMENT"));
        tasks(omar).body("items", hasSize(0));

        book(ruth, slot(lead, in(12, 18)));
        tasks(ruth).body("items", hasSize(0));

        MovableClock.moveTo(Duration.ofDays(15));
        tasks(ruth).body("items", hasSize(1));
        tasks(omar).body("items.kind", contains("REBOOK_FIRST_APPOINTMENT"));

        MovableClock.moveTo(Duration.ofDays(39));
        them.read(ruth).then().body("state", equalTo("ASSESSMENT_BOOKED"));
        MovableClock.moveTo(Duration.ofDays(41));
        isOverWithoutAWordOfBlame(ruth, 3);
        them.read(omar).then().body("state", equalTo("AWAITING"));

        MovableClock.moveTo(Duration.ofDays(85));
        isOverWithoutAWordOfBlame(omar, 1);
        tasks(ruth).body("items", hasSize(0));
        tasks(omar).body("items", hasSize(0));
    }

    private void isOverWithoutAWordOfBlame(UUID id, int said) {
        them.read(id)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.kind", equalTo("NOT_STARTED"))
                .body("ending.reason", equalTo("LOST_CONTACT"));
        var last = Topic.PROGRAMMES.of(id, said).getLast();
        assertThat(last).extracting(Said::what).isEqualTo("programme.not-started");
        Contract.check(last.type(), last.data());
        assertThat(last.data()).contains("\"family\":\"LOST_CONTACT\"").doesNotContain("reason");
    }

    private UUID slot(String lead, Instant startsAt) {
        return Diary.publish(them, "", row(lead, null, "02", startsAt))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("rows[0].slotId");
    }

    private static void book(UUID id, UUID slot) {
        Practitioner.as(Role.ADVISER, Scope.district("durham"))
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"slotId\": \"%s\"}".formatted(slot))
                .post("/v1/programmes/{id}/appointments", id)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse tasks(UUID id) {
        return them.asked().get("/v1/tasks?referralId=" + id).then().statusCode(200);
    }
}
