package org.opendoor.session.rest.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Practitioner.OF_WEAR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;

/** A bus fare from the claim to the money, once. */
@QuarkusTest
@RealService
class TravelIT {

    @Test
    void a_fare_is_entered_approved_and_paid_once_with_a_trace_of_each() {
        var id = attended();
        var claim = claim(id, 1, "BUS", 340);
        claim.then().statusCode(201).body("state", equalTo("ENTERED")).header("ETag", "\"1\"");
        claim(id, 1, "BUS", 340).then().statusCode(200).header("ETag", "\"1\"");
        claim(id, 1, "BUS", 360).then().statusCode(200).header("ETag", "\"2\"").body("pence", equalTo(360));
        var at = claim.header("Location");

        refused(post(at + "/payment", null), 409, "CLAIM_NOT_APPROVED");
        post(at + "/approval", null).then().statusCode(200).body("state", equalTo("APPROVED"));
        refused(claim(id, 1, "BUS", 400), 409, "CLAIM_APPROVED");
        post(at + "/payment", null).then().statusCode(200).body("state", equalTo("PAID"));
        post(at + "/payment", null).then().statusCode(200).body("state", equalTo("PAID"));
        refused(post(at + "/refusal", "{\"because\": \"NO_RECEIPT\"}"), 409, "CLAIM_PAID");
        refused(claim(id, 1, "BUS", 400), 409, "CLAIM_PAID");
        claim(id, 1, "PARKING", 200).then().statusCode(201);

        assertThat(Rows.of("select what from audit where subject_id = ? and why = 'BUS' order by at", id))
                .containsExactly(
                        "TRAVEL_CLAIM_ENTERED", "TRAVEL_CLAIM_ENTERED", "TRAVEL_CLAIM_APPROVED", "TRAVEL_CLAIM_PAID");
    }

    @Test
    void of_many_who_pay_at_once_one_pays_and_all_are_told_that_it_is_paid() throws Exception {
        var id = attended();
        var at = claim(id, 1, "BUS", 340).header("Location");
        post(at + "/approval", null).then().statusCode(200);

        try (var clerks = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> payments = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            _ -> () -> post(at + "/payment", null).statusCode())
                    .toList();
            for (Future<Integer> status : clerks.invokeAll(payments)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }

        assertThat(Rows.of("select what from audit where subject_id = ? and what = 'TRAVEL_CLAIM_PAID'", id))
                .hasSize(1);
    }

    @Test
    void of_many_who_claim_at_once_there_is_one_claim() throws Exception {
        var id = attended();

        try (var clerks = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> claims = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            _ -> () -> claim(id, 1, "PETROL", 900).statusCode())
                    .toList();
            for (Future<Integer> status : clerks.invokeAll(claims)) {
                assertThat(status.get()).isIn(200, 201);
            }
        }

        assertThat(Rows.of("select id::text from travel_claim where referral_id = ?", id))
                .hasSize(1);
    }

    @Test
    void who_looked_for_the_venue_in_vain_is_paid_and_who_stayed_at_home_is_not() {
        var id = OF_TEES.somebodyWithAPlan(4);
        missed(id, 1, "COULD_NOT_FIND_VENUE");
        missed(id, 2, "FORGOT");

        claim(id, 1, "TAXI", 1_200).then().statusCode(201);
        refused(claim(id, 2, "TAXI", 1_200), 409, "JOURNEY_NOT_MADE");
        refused(claim(id, 3, "TAXI", 1_200), 409, "JOURNEY_NOT_MADE");
    }

    @Test
    void an_attendance_that_was_taken_back_is_not_paid() {
        var id = attended();
        var at = claim(id, 1, "BUS", 340).header("Location");
        missed(id, 1, "FORGOT");

        refused(post(at + "/approval", null), 409, "JOURNEY_NOT_MADE");
        post(at + "/refusal", "{\"because\": \"NOT_TRAVELLED\"}")
                .then()
                .statusCode(200)
                .body("declinedBecause", equalTo("NOT_TRAVELLED"));
    }

    @Test
    void the_list_and_the_file_show_the_providers_claims_and_nobody_elses() {
        var id = attended();
        var claimId = claim(id, 1, "PARKING", 250).jsonPath().getString("claimId");

        OF_TEES.asked()
                .get("/v1/travel-claims?state=ENTERED&limit=200")
                .then()
                .statusCode(200)
                .body("items.claimId", hasItem(claimId));
        OF_WEAR.asked()
                .get("/v1/travel-claims?limit=200")
                .then()
                .statusCode(200)
                .body("items.claimId", not(hasItems(claimId)));
        var file = OF_TEES.asked().accept("text/csv").get("/v1/travel-claims/csv?state=ENTERED&limit=1");
        file.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(file.asString()).startsWith("claim,referral,session held on");
        assertThat(everyLine("/v1/travel-claims/csv?state=ENTERED&limit=1")).contains(claimId + "," + id, ",2.50,");
    }

    @Test
    void a_journey_that_goes_to_another_provider_takes_its_claims_along() {
        var id = attended();
        var claimId = claim(id, 1, "BUS", 340).jsonPath().getString("claimId");

        Referrals.say(Referrals.TRANSFERRED, id, Referrals.transferred(id, "wear-nhs"));
        OF_WEAR.known(id);

        Awaitility.await("the claim is the other provider's")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> OF_WEAR.asked()
                        .get("/v1/travel-claims?limit=200")
                        .then()
                        .body("items.claimId", hasItem(claimId)));
    }

    @ParameterizedTest
    @CsvSource({"BUS, 2001, 422", "TAXI, 6001, 422", "BUS, 0, 400", "BUS, -5, 400"})
    void an_amount_that_cannot_be_is_refused(String kind, int pence, int status) {
        claim(attended(), 1, kind, pence).then().statusCode(status);
    }

    @Test
    void a_session_of_somebody_else_is_none_of_theirs() {
        var other = ClaimPermissions.session(attended(), 1);
        var body = "{\"sessionId\": \"%s\", \"kind\": \"BUS\", \"pence\": 340}".formatted(other);

        refused(OF_TEES.post(attended(), "travel-claims", body), 422, "NO_SUCH_SESSION");
    }

    private static String everyLine(String first) {
        var all = new StringBuilder();
        for (var next = first; next != null; ) {
            var page = OF_TEES.asked().urlEncodingEnabled(false).get(next);
            all.append(page.asString());
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return all.toString();
    }

    private static UUID attended() {
        var id = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.attendance(id, 1, "5", Instant.now().minusSeconds(60)).then().statusCode(201);
        return id;
    }

    private static void missed(UUID id, int session, String reason) {
        assertThat(OF_TEES.post(id, "attendances", """
                        {"sessionNumber": %d, "code": "3", "reason": "%s", "recordedAt": "%s"}
                        """.formatted(session, reason, Instant.now()))
                        .statusCode())
                .isIn(200, 201);
    }

    private static Response claim(UUID id, int session, String kind, int pence) {
        return OF_TEES.post(id, "travel-claims", """
                {"sessionId": "%s", "kind": "%s", "pence": %d}
                """.formatted(ClaimPermissions.session(id, session), kind, pence));
    }

    static Response post(String path, String body) {
        var asked = OF_TEES.asked().header("Idempotency-Key", UUID.randomUUID());
        return body == null ? asked.post(path) : asked.body(body).post(path);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
