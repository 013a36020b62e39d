package org.opendoor.session.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Practitioner.OF_WEAR;
import static org.opendoor.session.testing.Referrals.TRANSFERRED;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.Contract;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Topic;

/** A programme goes to another provider: with all that is known, and out of the old one's sight. */
@QuarkusTest
@RealService
class HandOverIT {

    @Test
    void the_new_provider_goes_on_where_the_old_one_stopped_and_the_old_one_sees_nothing() {
        var id = OF_TEES.somebodyWithAPlan(3);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);

        handOver(id);

        OF_WEAR.read(id).then().body("state", equalTo("RUNNING")).body("plan.agreedOn", notNullValue());
        OF_WEAR.asked()
                .get("/v1/programmes/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items.type", hasItem("opendoor.care.plan-agreed.v1"));
        OF_WEAR.attendance(id, 2, "5").then().statusCode(201);
        OF_TEES.read(id).then().statusCode(404);
        OF_TEES.attendance(id, 3, "5").then().statusCode(404);
        assertThat(OF_TEES.asked().get("/v1/changes?limit=200").asString()).doesNotContain(id.toString());
    }

    @Test
    void a_meeting_with_the_old_provider_is_cancelled_and_the_new_one_books_its_own() {
        var id = OF_TEES.somebodyReferred();
        var ahead = Instant.now().plus(Duration.ofDays(3));
        OF_TEES.book(id, ahead).then().statusCode(201);

        handOver(id);

        OF_WEAR.read(id).then().body("state", equalTo("AWAITING")).body("appointment", nullValue());
        OF_WEAR.book(id, ahead).then().statusCode(201);
        var said = Topic.PROGRAMMES.of(id, 3);
        assertThat(said)
                .extracting(Topic.Said::what)
                .containsExactly("appointment.booked", "appointment.cancelled", "appointment.booked");
        said.forEach(event -> Contract.check(event.type(), event.data()));
    }

    private static void handOver(UUID id) {
        Referrals.say(TRANSFERRED, id, Referrals.transferred(id, "wear-nhs"));
        Awaitility.await("handed over")
                .atMost(Duration.ofSeconds(20))
                .until(() -> OF_WEAR.read(id).statusCode() == 200);
    }
}
