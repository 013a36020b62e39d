package org.opendoor.referral.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Topics;

/** A person gets another adviser, and who it was before stays known. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class AdviserIT {

    @Test
    void another_adviser_is_kept_said_and_found_in_the_history() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        give(Api.SYSTEM, id, "adviser-0418", "ADVISER_LEFT")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("adviser", equalTo("adviser-0418"))
                .body("state", equalTo("REFERRED"));
        give(Api.SYSTEM, id, "adviser-0418", "OTHER").then().statusCode(200).header("ETag", "\"2\"");

        Api.ADVISER
                .get("/v1/referrals/" + id + "/history")
                .then()
                .body("items[-1].type", equalTo("opendoor.referral.adviser-reassigned.v1"))
                .body("items[-1].who", equalTo("jobcentre-system-1"))
                .body("items[-1].data.previousAdviser", equalTo("adviser-0417"))
                .body("items[-1].data.because", equalTo("ADVISER_LEFT"));
        var said = Topics.said("opendoor.referrals", id, 3).getLast();
        Contract.check(Topics.header(said, "ce_type"), Topics.text(said));
    }

    @Test
    void the_contact_owed_after_an_ending_gets_an_owner_too() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));

        give(Api.ADVISER, id, "adviser-0418", "ADVISER_AWAY").then().statusCode(200);

        assertThat(Topics.text(Topics.said("opendoor.referrals", id, 3).getLast()))
                .contains("\"adviser\":\"adviser-0418\"");
    }

    @Test
    void an_adviser_takes_a_person_on_themselves_whatever_the_list_says() {
        String id = Api.INTAKE.refer(Api.intake(null, "VOLUNTARY", Api.YES));

        give(Api.adviserOf("durham"), id, "adviser-of-durham", "OTHER")
                .then()
                .statusCode(200)
                .body("adviser", equalTo("adviser-of-durham"));
    }

    @ParameterizedTest
    @CsvSource({
        "adviser-0419, 422, ADVISER_NOT_HERE",
        "adviser-0999, 422, ADVISER_NOT_HERE",
        "nobody, 422, ADVISER_NOT_HERE",
        "two words, 400, INVALID_REQUEST"
    })
    void nobody_is_given_to_somebody_who_is_not_there(String adviser, int status, String code) {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        give(Api.ADVISER, id, adviser, "OTHER").then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void who_came_back_is_given_to_somebody_in_the_journey_that_goes_on() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        Api.ADVISER.post("/v1/referrals/" + id + "/re-referral", "{}").then().statusCode(201);

        give(Api.ADVISER, id, "adviser-0418", "OTHER")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_RE_REFERRED"));
    }

    @Test
    void who_keeps_jobcentre_out_is_not_there_to_be_given_an_adviser() {
        String id = Api.INTAKE.refer(Api.intake(null, "NOT_WITH_JOBCENTRE", Api.YES));

        give(Api.SYSTEM, id, "adviser-0418", "OTHER").then().statusCode(404);
    }

    @Test
    void a_reason_is_told() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        Api.ADVISER
                .post("/v1/referrals/" + id + "/adviser", "{\"adviser\":\"adviser-0418\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    private static Response give(Api caller, String id, String adviser, String reason) {
        return caller.post(
                "/v1/referrals/" + id + "/adviser",
                "{\"adviser\":\"%s\",\"reason\":\"%s\"}".formatted(adviser, reason));
    }
}
