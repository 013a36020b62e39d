package org.opendoor.referral;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.MetricsPage;

/** What the other services say, over the real Kafka: late, twice, out of order, or not at all as promised. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class HeardIT {

    private static final String PROGRAMMES = "opendoor.programmes";
    private static final String FOLLOW_UPS = "opendoor.followups";

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void an_ending_told_by_the_provider_ends_the_journey_here() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        ended(id, "programme.dropped-out", ending("DROPPED_OUT", "\"PERSONAL\"", 1), 1);

        state(id, "ENDED");
        Api.ADVISER
                .get("/v1/referrals/" + id)
                .then()
                .body("ending.kind", equalTo("DROPPED_OUT"))
                .body("ending.family", equalTo("PERSONAL"));
        Api.ADVISER.post("/v1/referrals/" + id + "/re-referral", "{}").then().statusCode(201);
        state(id, "REOPENED");
    }

    @Test
    void told_twice_it_happens_once_and_told_late_it_changes_nothing() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        UUID corrected = ended(id, "programme.ending-corrected", ending("COMPLETED", "null", 2), 2);
        state(id, "ENDED");

        Topics.say(
                "session-service",
                PROGRAMMES,
                "programme.ending-corrected",
                id,
                2,
                data(id, ending("COMPLETED", "null", 2)),
                corrected);
        UUID older = ended(id, "programme.dropped-out", ending("DROPPED_OUT", "\"PERSONAL\"", 1), 1);
        claimed(older, "APPLIED");

        Api.ADVISER.get("/v1/referrals/" + id).then().header("ETag", "\"2\"").body("ending.kind", equalTo("COMPLETED"));
    }

    @Test
    void one_bad_event_is_put_aside_and_holds_back_nobody() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String stranger = UUID.randomUUID().toString();
        String offered = Api.ADVISER.refer(Api.offer(Api.nino(), null));

        Topics.say("session-service", PROGRAMMES, "programme.completed", id, 1, "{\"ending\": 7}");
        ended(stranger, "programme.completed", ending("COMPLETED", "null", 1), 1);
        ended(offered, "programme.not-started", ending("NOT_STARTED", "\"WORK\"", 1), 1);
        ended(id, "programme.completed", ending("COMPLETED", "null", 1), 2);

        state(id, "ENDED");
        dead(id, "HANDLER_FAILED");
        dead(stranger, "REFERRAL_UNKNOWN");
        dead(offered, "NOT_REFERRED");
        Api.OPS.get("/v1/ops/dead-letters").then().statusCode(200);
    }

    @Test
    void an_ending_nobody_follows_up_is_counted_until_somebody_does() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String deferred = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        unnoticed(declined, true);

        opened(declined, "ENDING");
        opened(deferred, "DEFERRED_REVIEW-1");

        unnoticed(declined, false);
        planned(deferred, "DEFERRED_REVIEW-1");
        unnoticed(deferred, true);
        planned(deferred, "ENDING");
        unnoticed(deferred, false);
    }

    @Test
    void the_meter_shows_how_many_endings_wait_and_how_long() {
        Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));

        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(gauge("endings_without_followup")).isPositive());
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(gauge("endings_without_followup_oldest_seconds"))
                        .isPositive());
    }

    @Test
    void the_page_of_metrics_explains_every_meter_and_promises_none_that_is_not_there() {
        Api.ADVISER.get("/v1/referrals").then().statusCode(200);
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(gauge("consumer_lag_events")).isNotNegative());
        MetricsPage.explains(RestAssured.get(metrics).asString());
        MetricsPage.promises("referral-service", RestAssured.get(metrics).asString());
    }

    private double gauge(String name) {
        var answer = RestAssured.get(metrics);
        assertThat(answer.statusCode()).as("%s", metrics).isEqualTo(200);
        return answer.asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(-1);
    }

    private static UUID ended(String journey, String type, String ending, long sequence) {
        String data = data(journey, ending);
        Contract.check(type, data);
        return Topics.say("session-service", PROGRAMMES, type, journey, sequence, data);
    }

    private static String data(String journey, String ending) {
        return "{\"referralId\": \"" + journey + "\", \"ending\": " + ending + "}";
    }

    private static String ending(String kind, String family, int revision) {
        return """
                {"kind": "%s", "family": %s, "revision": %d, "endedOn": "2026-11-20", "district": "durham", "adviser": null,
                 "provider": "tees-valley-nhs", "customerKind": "MANDATORY",
                 "contactWish": {"wanted": "NOT_ASKED", "notBefore": null, "times": []},
                 "openDoor": {"pace": "STANDARD", "notBefore": null}}
                """.formatted(kind, family, revision);
    }

    private static void opened(String journey, String because) {
        Topics.say("followup-service", FOLLOW_UPS, "followup.opened", journey, 1, """
                {"referralId": "%s", "customerKind": "MANDATORY", "district": "durham", "provider": "tees-valley-nhs",
                 "openedOn": "2026-11-20", "because": "%s"}
                """.formatted(journey, because));
    }

    private static void planned(String journey, String cause) {
        Topics.say("followup-service", FOLLOW_UPS, "followup.contact-planned", journey, 2, """
                {"referralId": "%s", "contactId": "%s", "cause": "%s", "owner": {"kind": "DISTRICT_QUEUE", "id": "durham"},
                 "dueOn": "2026-12-01"}
                """.formatted(
                        journey, UUID.randomUUID(), cause));
    }

    private static void state(String id, String state) {
        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> Api.ADVISER.get("/v1/referrals/" + id).then().body("state", equalTo(state)));
    }

    private static void claimed(UUID event, String status) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(Rows.of("select status from inbox where event_id = ?", event))
                        .containsExactly(status));
    }

    private static void dead(String journey, String code) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(Rows.of("select code from dead_letter where key = ?", journey))
                        .containsExactly(code));
    }

    private static void unnoticed(String journey, boolean still) {
        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Rows.of("""
                        select 1 from referral
                        where id = ? and ended_at is not null and not ending_followed_up
                        """, UUID.fromString(journey))).hasSize(still ? 1 : 0));
    }
}
