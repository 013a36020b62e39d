package org.opendoor.referral.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.Topics;

/** An offer nobody answers is no dead end. In a service of its own, because its clock is moved and never comes back. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
@TestProfile(UnansweredOfferIT.AnotherTime.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnansweredOfferIT {

    private static final int WAITS = 21;
    private static final int REVIEW = 14;

    @Inject
    PlatformClock clock;

    /** Nothing but a service of its own. */
    public static final class AnotherTime implements QuarkusTestProfile {}

    @Test
    @Order(1)
    void the_term_is_kept_with_the_offer_and_goes_with_any_answer() {
        String open = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        String answered = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        String withdrawn = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        String deferred = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        String at = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        answer(answered, Api.NO);
        answer(deferred, Api.later(clock.today().plusDays(3).toString()));
        Api.ADVISER
                .post("/v1/referrals/" + withdrawn + "/withdrawal", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(200);

        assertThat(terms(open)).hasSize(1);
        for (String id : new String[] {answered, withdrawn, deferred, at}) {
            assertThat(terms(id)).isEmpty();
        }
    }

    @Test
    @Order(2)
    void an_offer_nobody_answers_becomes_time_to_think_with_a_day_on_which_somebody_asks_again() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        LocalDate offered = clock.today();
        String transferred = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        Api.ADVISER
                .post("/v1/referrals/" + transferred + "/transfer", "{\"district\":\"sunderland\"}")
                .then()
                .statusCode(204);

        moveTo(offered.plusDays(WAITS - 1));
        Api.ADVISER.get("/v1/referrals/" + id).then().body("state", equalTo("OFFERED"));
        moveTo(offered.plusDays(WAITS));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        "DEFERRED".equals(Api.ADVISER.get("/v1/referrals/" + id).path("state")));
        Api.ADVISER
                .get("/v1/referrals/" + id)
                .then()
                .body("deferral", equalTo(1))
                .body("reviewOn", equalTo(offered.plusDays(WAITS + REVIEW).toString()));
        var said = Topics.said("opendoor.referrals", id, 2).getLast();
        Contract.check(Topics.header(said, "ce_type"), Topics.text(said));
        assertThat(Topics.header(said, "ce_type")).isEqualTo("opendoor.referral.deferred.v1");
        assertThat(Topics.text(said)).contains("\"unanswered\":true", "\"adviser\":\"adviser-0417\"");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "DEFERRED"
                        .equals(Api.ELSEWHERE
                                .get("/v1/referrals/" + transferred)
                                .path("state")));
    }

    @Test
    @Order(3)
    void who_answers_later_is_as_welcome_as_before() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        moveTo(clock.today().plusDays(WAITS));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        "DEFERRED".equals(Api.ADVISER.get("/v1/referrals/" + id).path("state")));

        answer(id, Api.later(clock.today().plusDays(30).toString()));
        Api.ADVISER.get("/v1/referrals/" + id).then().body("deferral", equalTo(2));
        answer(id, Api.YES);
        assertThat(terms(id)).isEmpty();
    }

    private static void answer(String id, String answer) {
        Api.ADVISER.post("/v1/referrals/" + id + "/answer", answer).then().statusCode(200);
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(Duration.between(
                Instant.now(), day.atStartOfDay(PlatformClock.ZONE).toInstant().plusSeconds(60)));
    }

    private static List<String> terms(String id) {
        return Rows.of("select due from timer where kind = 'unanswered-offer' and key = ? and done_at is null", id);
    }
}
