package org.opendoor.referral.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Topics;

/** A journey goes to another place: the same journey, with its history, and out of sight of who is left behind. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class TransferIT {

    private static final String TO_SUNDERLAND = "{\"district\":\"sunderland\",\"reason\":\"MOVED\"}";
    private static final String TO_NORTH = "{\"district\":\"durham\",\"provider\":\"north-nhs\"}";

    @Test
    void who_hands_a_journey_over_to_another_district_sees_nothing_of_it_any_more() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        transfer(Api.ADVISER, id, TO_SUNDERLAND).then().statusCode(204);

        for (String path : new String[] {"", "/history", "/person"}) {
            refused(Api.ADVISER.get("/v1/referrals/" + id + path), 404, "NOT_YET_KNOWN");
        }
        refused(Api.ADVISER.post("/v1/referrals/" + id + "/answer", Api.YES), 404, "NOT_YET_KNOWN");
        assertThat(Api.ids(Api.ADVISER.get("/v1/referrals?limit=200"))).doesNotContain(id);
        assertThat(Api.ADVISER.get("/v1/changes?limit=200").asString()).doesNotContain(id);
    }

    @Test
    void the_new_district_sees_it_as_it_was_with_its_whole_history() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        transfer(Api.ADVISER, id, TO_SUNDERLAND);

        Api.ELSEWHERE
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("REFERRED"))
                .body("district", equalTo("sunderland"))
                .body("provider", equalTo("tees-valley-nhs"))
                .body("adviser", nullValue())
                .body("preferences.channel", equalTo("PHONE"));
        Api.ELSEWHERE
                .get("/v1/referrals/" + id + "/history")
                .then()
                .body(
                        "items.type",
                        contains(
                                "opendoor.referral.offered.v1",
                                "opendoor.referral.referred.v1",
                                "opendoor.referral.transferred.v1"));
        Api.ELSEWHERE.get("/v1/referrals/" + id + "/person").then().statusCode(200);
    }

    @Test
    void another_provider_in_the_same_district_leaves_the_adviser_where_they_are() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        transfer(Api.ADVISER, id, TO_NORTH)
                .then()
                .statusCode(200)
                .header("Location", equalTo("/v1/referrals/" + id))
                .body("provider", equalTo("north-nhs"))
                .body("adviser", equalTo("adviser-0417"));

        refused(Api.PRACTITIONER.get("/v1/referrals/" + id), 404, "NOT_YET_KNOWN");
        assertThat(Api.PRACTITIONER.get("/v1/changes?limit=200").asString()).doesNotContain(id);
    }

    @Test
    void it_is_said_once_with_both_places_and_keeps_the_contract() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        String key = UUID.randomUUID().toString();
        Api.ADVISER
                .post("/v1/referrals/" + id + "/transfer", TO_SUNDERLAND, key)
                .then()
                .statusCode(204);
        Api.ADVISER
                .post("/v1/referrals/" + id + "/transfer", TO_SUNDERLAND, key)
                .then()
                .statusCode(204);
        transfer(Api.ELSEWHERE, id, TO_SUNDERLAND).then().statusCode(200).header("ETag", "\"2\"");
        Api.ELSEWHERE.post("/v1/referrals/" + id + "/answer", Api.YES).then().statusCode(200);

        var said = Topics.said("opendoor.referrals", id, 3);
        assertThat(said)
                .extracting(record -> Topics.header(record, "ce_type"))
                .containsExactly(
                        "opendoor.referral.offered.v1",
                        "opendoor.referral.transferred.v1",
                        "opendoor.referral.referred.v1");
        said.forEach(record -> Contract.check(Topics.header(record, "ce_type"), Topics.text(record)));
        assertThat(Topics.text(said.get(1)))
                .contains(
                        "\"state\":\"OFFERED\"", "\"fromDistrict\":\"durham\"", "\"district\":\"sunderland\"", "MOVED");
        assertThat(Topics.text(said.get(2))).contains("\"district\":\"sunderland\"");
    }

    @Test
    void where_jobcentre_is_kept_out_the_provider_or_the_centre_decides_and_nobody_of_jobcentre_hears_of_it() {
        String id = Api.INTAKE.refer(Api.intake(null, "NOT_WITH_JOBCENTRE", Api.YES));

        refused(transfer(Api.ADVISER, id, TO_NORTH), 404, "NOT_YET_KNOWN");
        transfer(Api.PRACTITIONER, id, TO_NORTH).then().statusCode(204);
        refused(
                transfer(
                        Api.INTAKE,
                        id,
                        "{\"district\":\"durham\",\"provider\":\"tees-valley-nhs\",\"adviser\":\"adviser-0418\"}"),
                422,
                "NO_ADVISER_WITHOUT_JOBCENTRE");
        transfer(Api.INTAKE, id, "{\"district\":\"durham\",\"provider\":\"tees-valley-nhs\"}")
                .then()
                .statusCode(200)
                .body("centre", equalTo("centre-0003"));

        refused(Api.ADVISER.get("/v1/referrals/" + id), 404, "NOT_YET_KNOWN");
        assertThat(Api.ADVISER.get("/v1/changes?limit=200").asString()).doesNotContain(id);
        Api.PRACTITIONER
                .get("/v1/referrals/" + id + "/history")
                .then()
                .body("items.type", hasItem("opendoor.referral.offered.v1"));
    }

    @ParameterizedTest
    @CsvSource({
        "durham, nobody-nhs, , 422, PROVIDER_NOT_HERE",
        "durham, closed-nhs, , 422, PROVIDER_NOT_HERE",
        "atlantis, , , 422, DISTRICT_UNKNOWN",
        "closed-district, , , 422, DISTRICT_UNKNOWN",
        "northumberland, , , 422, PROVIDER_NEEDED",
        "sunderland, , adviser-0418, 422, ADVISER_NOT_HERE",
        "sunderland, , adviser-0417, 422, ADVISER_NOT_HERE",
        "durham, , adviser-0418, 422, NOT_A_TRANSFER",
        "Not a code!, , , 400, INVALID_REQUEST"
    })
    void a_journey_goes_only_where_somebody_takes_it(
            String district, String provider, String adviser, int status, String code) {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        refused(
                transfer(
                        Api.ADVISER,
                        id,
                        "{\"district\":\"%s\",\"provider\":%s,\"adviser\":%s}"
                                .formatted(district, quoted(provider), quoted(adviser))),
                status,
                code);
        Api.ADVISER.get("/v1/referrals/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void a_journey_that_is_over_stays_where_it_was() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));

        refused(transfer(Api.ADVISER, id, TO_NORTH), 409, "JOURNEY_ENDED");
    }

    @Test
    void a_transfer_names_a_district_and_a_known_reason_and_carries_its_key() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        refused(transfer(Api.ADVISER, id, "{}"), 400, "INVALID_REQUEST")
                .then()
                .body("errors[0].pointer", equalTo("/district"));
        refused(transfer(Api.ADVISER, id, "{\"district\":\"durham\",\"reason\":\"BORED\"}"), 400, "INVALID_REQUEST");
        Api.ADVISER
                .request()
                .contentType("application/json")
                .body(TO_NORTH)
                .post("/v1/referrals/" + id + "/transfer")
                .then()
                .statusCode(400);
    }

    @RepeatedTest(3)
    void an_answer_that_waited_for_the_transfer_finds_the_journey_gone() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));

        var moved = CompletableFuture.supplyAsync(() -> transfer(Api.SYSTEM, id, TO_SUNDERLAND));
        var answered =
                CompletableFuture.supplyAsync(() -> Api.ADVISER.post("/v1/referrals/" + id + "/answer", Api.YES));

        assertThat(moved.join().statusCode()).isEqualTo(204);
        boolean first = Topics.said("opendoor.referrals", id, 2).size() > 1
                && "REFERRED".equals(Api.ELSEWHERE.get("/v1/referrals/" + id).path("state"));
        assertThat(answered.join().statusCode()).isIn(first ? new Object[] {200, 404} : new Object[] {404});
    }

    private static Response transfer(Api caller, String id, String body) {
        return caller.post("/v1/referrals/" + id + "/transfer", body);
    }

    private static Response refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
        return answer;
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
