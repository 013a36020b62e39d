package org.opendoor.referral.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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

/** What is known of an offer is written anew, and what it was before stays known. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class AmendmentIT {

    private static final String SCREENED_OUT =
            "{\"topic\":\"CUSTOMER_KIND\",\"customerKind\":\"SCREENED_OUT\",\"reason\":\"CHANGED\"}";
    private static final String BY_TEXT = """
            {"topic": "PREFERENCES", "preferences": {"channel": "TEXT", "times": ["MORNING"]}, "reason": "TOLD_LATER"}""";

    @Test
    void what_is_amended_is_kept_said_and_listed_with_what_it_was() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        amend(Api.ADVISER, id, BY_TEXT)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("preferences.channel", equalTo("TEXT"))
                .body("preferences.times", contains("MORNING"));
        amend(Api.SYSTEM, id, SCREENED_OUT).then().statusCode(200).body("customerKind", equalTo("SCREENED_OUT"));

        Api.PRACTITIONER
                .get("/v1/referrals/" + id + "/amendments")
                .then()
                .statusCode(200)
                .body("items.topic", contains("PREFERENCES", "CUSTOMER_KIND"))
                .body("items[0].before.preferences.channel", equalTo("PHONE"))
                .body("items[0].now.preferences.channel", equalTo("TEXT"))
                .body("items[0].reason", equalTo("TOLD_LATER"))
                .body("items[0].who", equalTo("adviser-0417"))
                .body("items[1].before.customerKind", equalTo("MANDATORY"));
        var said = Topics.said("opendoor.referrals", id, 4);
        said.forEach(record -> Contract.check(Topics.header(record, "ce_type"), Topics.text(record)));
        assertThat(Topics.text(said.getLast())).contains("\"topic\":\"CUSTOMER_KIND\"", "\"adviser\":\"adviser-0417\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPECTATIONS | \"expectations\":[\"CURE\",\"COMPANY\"] | expectations[0] | CURE",
                "EXPLAINED | \"explained\":[\"LEAFLET\"] | explained[0] | LEAFLET",
                "INTERVIEW | \"interview\":\"LATER_INTERVIEW\" | interview | LATER_INTERVIEW",
                "ADVISER_CONTACT | \"adviserContact\":\"RESTS\" | adviserContact | RESTS"
            })
    void each_topic_is_written_anew_once_however_often_it_is_told(
            String topic, String field, String path, String value) {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        String body = "{\"topic\":\"%s\",%s,\"reason\":\"MISTAKE\"}".formatted(topic, field);

        amend(Api.ADVISER, id, body).then().statusCode(200).body(path, equalTo(value));
        amend(Api.ADVISER, id, body).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void the_same_request_again_takes_effect_once() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.ADVISER
                    .post("/v1/referrals/" + id + "/amendments", SCREENED_OUT, key)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
    }

    @Test
    void what_was_amended_is_what_a_person_who_comes_back_brings_along() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        amend(Api.ADVISER, id, BY_TEXT).then().statusCode(200);
        Api.ADVISER.post("/v1/referrals/" + id + "/answer", Api.NO).then().statusCode(200);

        Api.ADVISER
                .post("/v1/referrals/" + id + "/re-referral", "{}")
                .then()
                .statusCode(201)
                .body("preferences.channel", equalTo("TEXT"))
                .body("offeredBefore", hasItem("THIS_PROGRAMME"));
    }

    @Test
    void an_amendment_neither_brings_jobcentre_in_nor_keeps_it_out() {
        String with = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String without = Api.INTAKE.refer(Api.intake(null, "NOT_WITH_JOBCENTRE", Api.YES));
        String out = SCREENED_OUT.replace("SCREENED_OUT", "NOT_WITH_JOBCENTRE");

        refused(amend(Api.ADVISER, with, out), 422, "KIND_DECIDES_WHO_SEES");
        refused(amend(Api.INTAKE, without, SCREENED_OUT), 422, "KIND_DECIDES_WHO_SEES");
        refused(
                amend(
                        Api.INTAKE,
                        without,
                        "{\"topic\":\"ADVISER_CONTACT\",\"adviserContact\":\"RESTS\",\"reason\":\"TOLD_LATER\"}"),
                422,
                "NO_ADVISER_WITHOUT_JOBCENTRE");
        refused(amend(Api.ADVISER, without, BY_TEXT), 404, "NOT_YET_KNOWN");
        amend(Api.INTAKE, without, BY_TEXT).then().statusCode(200);
    }

    @Test
    void a_journey_that_is_over_is_not_amended() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));

        refused(amend(Api.ADVISER, id, BY_TEXT), 409, "JOURNEY_ENDED");
        Api.ADVISER.get("/v1/referrals/" + id + "/amendments").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\":\"MISTAKE\"} | /topic",
                "{\"topic\":\"INTERVIEW\",\"interview\":\"LATER_INTERVIEW\"} | /reason",
                "{\"topic\":\"INTERVIEW\",\"reason\":\"MISTAKE\"} | /interview",
                "{\"topic\":\"INTERVIEW\",\"interview\":\"LATER_INTERVIEW\",\"reason\":\"MISTAKE\",\"explained\":[]} | /explained",
                "{\"topic\":\"NAME\",\"reason\":\"MISTAKE\"} | /topic",
                "{\"topic\":\"EXPECTATIONS\",\"expectations\":[null],\"reason\":\"MISTAKE\"} | /expectations/0",
                "{\"topic\":\"PREFERENCES\",\"preferences\":{\"outwardCode\":\"DH1 3AB\"},\"reason\":\"MISTAKE\"} | /preferences/outwardCode"
            })
    void bad_input_is_told_where_it_is_bad(String body, String pointer) {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        refused(amend(Api.ADVISER, id, body), 400, "INVALID_REQUEST").then().body("errors.pointer", hasItem(pointer));
    }

    @RepeatedTest(3)
    void two_amendments_at_once_are_one_after_the_other() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));

        var one = CompletableFuture.supplyAsync(() -> amend(Api.ADVISER, id, BY_TEXT));
        var other = CompletableFuture.supplyAsync(() -> amend(Api.SYSTEM, id, SCREENED_OUT));
        one.join().then().statusCode(200);
        other.join().then().statusCode(200);

        Api.ADVISER
                .get("/v1/referrals/" + id)
                .then()
                .header("ETag", "\"3\"")
                .body("preferences.channel", equalTo("TEXT"))
                .body("customerKind", equalTo("SCREENED_OUT"));
    }

    private static Response amend(Api caller, String id, String body) {
        return caller.post("/v1/referrals/" + id + "/amendments", body);
    }

    private static Response refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
        return answer;
    }
}
