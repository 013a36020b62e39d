package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;

/** The slice over REST, on real parts: offered, answered, taken back, taken up again. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ReferralIT {

    @TestHTTPResource("/")
    URI referrals;

    @Test
    void an_offer_is_thought_about_and_then_taken() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));

        Api.ADVISER
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("OFFERED"))
                .body("route", equalTo("ADVISER"))
                .body("adviser", equalTo("adviser-0417"))
                .body("preferences.times", equalTo(List.of("AFTERNOON", "EVENING")));

        Api.ADVISER
                .post(
                        "/v1/referrals/" + id + "/answer",
                        Api.later(Api.today().plusDays(14).toString()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Location", endsWith("/v1/referrals/" + id))
                .body("state", equalTo("DEFERRED"))
                .body("deferral", equalTo(1));

        Api.ADVISER
                .post("/v1/referrals/" + id + "/answer", Api.YES)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("REFERRED"))
                .body("reviewOn", nullValue());

        List<String> types = Api.ADVISER
                .get("/v1/referrals/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items[0].who", equalTo("adviser-0417"))
                .extract()
                .path("items.type");
        assertThat(types)
                .containsExactly(
                        "opendoor.referral.offered.v1",
                        "opendoor.referral.deferred.v1",
                        "opendoor.referral.referred.v1");
    }

    @Test
    void a_referral_shows_neither_the_name_nor_the_national_source() {
        String source = "\"Q1\"";
        String id = Api.INTAKE.refer(Api.intake(Api.nino(), "VOLUNTARY", Api.YES));

        Api.ADVISER
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("route", equalTo("CUSTOMER"))
                .body(not(containsString("Lovelace")))
                .body(not(containsString(source)));
        Api.ADVISER.get("/v1/referrals/" + id + "/history").then().body(not(containsString(source)));
        Api.ADVISER.get("/v1/changes?limit=200").then().statusCode(200).body(not(containsString(source)));
    }

    @Test
    void nobody_needs_a_number_to_be_referred() {
        String first = Api.ADVISER.refer(Api.offer(null, Api.YES));
        String second = Api.ADVISER.refer(Api.offer(null, Api.YES));

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void who_declined_comes_back_by_one_call_with_all_that_is_known() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));

        String back = Api.PRACTITIONER
                .post("/v1/referrals/" + declined + "/re-referral", "{}")
                .then()
                .statusCode(201)
                .body("state", equalTo("REFERRED"))
                .body("previousReferralId", equalTo(declined))
                .body("route", equalTo("CUSTOMER"))
                .body("adviser", equalTo("adviser-0417"))
                .body("preferences.outwardCode", equalTo("DH1"))
                .extract()
                .path("referralId");

        Api.ADVISER
                .get("/v1/referrals/" + declined)
                .then()
                .body("state", equalTo("REOPENED"))
                .body("nextReferralId", equalTo(back))
                .body("ending.kind", equalTo("DECLINED"))
                .body("ending.family", equalTo("PRACTICAL"));
        Api.ADVISER
                .post("/v1/referrals/" + declined + "/re-referral", "{}")
                .then()
                .statusCode(200)
                .header("Location", endsWith(back))
                .body("referralId", equalTo(back));
    }

    @Test
    void coming_back_needs_no_body_and_answers_an_open_offer_with_yes() throws Exception {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));

        var bare = HttpRequest.newBuilder(referrals.resolve("/v1/referrals/" + id + "/re-referral"))
                .header("Authorization", Api.ADVISER.bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(bare, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains(id, "\"REFERRED\"");
        }
    }

    @Test
    void a_known_person_who_is_referred_again_has_come_back() {
        String nino = Api.nino();
        String declined = Api.ADVISER.refer(Api.offer(nino, Api.NO));

        String again = Api.ADVISER.refer(Api.offer(nino, Api.YES));

        Api.ADVISER
                .get("/v1/referrals/" + declined)
                .then()
                .body("state", equalTo("REOPENED"))
                .body("nextReferralId", equalTo(again));
    }

    @Test
    void before_the_yes_it_is_taken_back_and_after_it_asked_back() {
        String open = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        String running = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String reason = "{\"reason\":\"STARTED_WORK\",\"contactWish\":{\"wanted\":\"YES\",\"times\":[\"EVENING\"]}}";

        Api.ADVISER
                .post("/v1/referrals/" + open + "/withdrawal", reason)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("ending.family", equalTo("WORK"));
        Api.ADVISER
                .post("/v1/referrals/" + running + "/withdrawal", reason)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFERRED"))
                .body("withdrawalRequested", equalTo("WORK"));
    }

    @Test
    void the_same_request_again_takes_effect_once() {
        String key = UUID.randomUUID().toString();
        String body = Api.offer(Api.nino(), Api.YES);
        var first = Api.ADVISER.post("/v1/referrals", body, key);

        var again = Api.ADVISER.post("/v1/referrals", body, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
        Api.ADVISER
                .post("/v1/referrals", Api.offer(Api.nino(), Api.YES), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_list_goes_on_from_page_to_page_and_never_leaves_the_scope() {
        String district = "gateshead"; // nobody else's in these tests
        Api there = Api.adviserOf(district);
        for (int i = 0; i < 5; i++) {
            there.refer(Api.body(null, "VOLUNTARY", "M5", district, null, i == 0 ? Api.NO : Api.YES));
        }
        Api.INTAKE.refer(Api.body(null, "NOT_WITH_JOBCENTRE", "Q1", district, "centre-0003", Api.YES));

        var page = there.get("/v1/referrals?limit=2");
        List<String> all = new ArrayList<>(Api.ids(page));
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page = there.request().urlEncodingEnabled(false).get(next);
            all.addAll(Api.ids(page));
        }

        assertThat(all).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Api.ids(there.get("/v1/referrals?state=DECLINED"))).hasSize(1);
        assertThat(Api.ids(Api.ELSEWHERE.get("/v1/referrals?limit=200"))).doesNotContainAnyElementsOf(all);
    }
}
