package org.opendoor.referral;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;

/** Every way in which this service says no: its status, its code, and what it does not give away. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class RefusalIT {

    private static final String UNKNOWN = "/v1/referrals/019a0000-0000-7000-8000-000000000000";

    @Test
    void a_person_with_an_active_referral_is_pointed_to() {
        String nino = Api.nino();
        String id = Api.ADVISER.refer(Api.offer(nino, Api.YES));

        refused(Api.SYSTEM.post("/v1/referrals", Api.offer(nino, null)), 409, "ACTIVE_REFERRAL_EXISTS")
                .then()
                .body("existing", equalTo("/v1/referrals/" + id));
    }

    @Test
    void who_may_not_see_what_is_in_the_way_is_told_no_more_than_that() {
        String nino = Api.nino();
        Api.ADVISER.refer(Api.offer(nino, Api.YES));

        refused(Api.INTAKE.post("/v1/referrals", Api.intake(nino, "VOLUNTARY", Api.YES)), 409, "ACTIVE_REFERRAL_EXISTS")
                .then()
                .body("existing", nullValue());
        refused(
                        Api.ELSEWHERE.post(
                                "/v1/referrals", Api.body(nino, "VOLUNTARY", "M5", "sunderland", null, Api.YES)),
                        409,
                        "ACTIVE_REFERRAL_EXISTS")
                .then()
                .body("existing", nullValue());
    }

    @Test
    void somebody_who_keeps_jobcentre_out_is_not_there_for_it() {
        String nino = Api.nino();
        String id = Api.INTAKE.refer(Api.intake(nino, "NOT_WITH_JOBCENTRE", Api.YES));

        Api.ADVISER.post("/v1/referrals", Api.offer(nino, Api.YES)).then().statusCode(201);
        refused(Api.ADVISER.get("/v1/referrals/" + id), 404, "NOT_YET_KNOWN");
        refused(Api.ADVISER.get("/v1/referrals/" + id + "/history"), 404, "NOT_YET_KNOWN");
        refused(Api.ADVISER.get("/v1/referrals/" + id + "/person"), 404, "NOT_YET_KNOWN");
        refused(
                Api.ADVISER.post("/v1/referrals/" + id + "/withdrawal", "{\"reason\":\"OTHER\"}"),
                404,
                "NOT_YET_KNOWN");
        Api.PRACTITIONER.get("/v1/referrals/" + id).then().statusCode(200);
        Api.INTAKE.get("/v1/referrals/" + id + "/history").then().statusCode(200);
    }

    @Test
    void what_is_unknown_and_what_is_out_of_scope_are_answered_alike() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));

        for (String path : new String[] {UNKNOWN, "/v1/referrals/" + id}) {
            refused(Api.ELSEWHERE.get(path), 404, "NOT_YET_KNOWN").then().header("Retry-After", "1");
            refused(Api.ELSEWHERE.post(path + "/answer", Api.YES), 404, "NOT_YET_KNOWN");
            refused(Api.ELSEWHERE.post(path + "/re-referral", "{}"), 404, "NOT_YET_KNOWN");
        }
        refused(Api.ADVISER.get("/v1/referrals/not-an-id"), 404, "NO_SUCH_PATH");
    }

    @ParameterizedTest
    @CsvSource({
        "VOLUNTARY, M5, sunderland, , DISTRICT_NOT_YOURS, 403",
        "VOLUNTARY, M5, durham, centre-0003, CENTRE_NOT_ALLOWED, 422",
        "NOT_WITH_JOBCENTRE, M5, durham, , KIND_NEEDS_INTAKE, 422"
    })
    void jobcentre_refers_in_its_own_districts_whom_it_may_know(
            String kind, String source, String district, String centre, String code, int status) {
        String body = Api.body(null, kind, source, district, centre, Api.YES);

        refused(Api.ADVISER.post("/v1/referrals", body), status, code);
    }

    @Test
    void an_adviser_is_themself() {
        String body = Api.offer(null, Api.YES).replace("\"centre\": null", "\"adviser\": \"adviser-0418\"");

        refused(Api.ADVISER.post("/v1/referrals", body), 422, "ADVISER_NOT_YOURS_TO_NAME");
        Api.SYSTEM.post("/v1/referrals", body).then().statusCode(201).body("adviser", equalTo("adviser-0418"));
    }

    @Test
    void intake_refers_for_its_own_centre_and_is_no_adviser() {
        refused(
                Api.OTHER_INTAKE.post("/v1/referrals", Api.intake(null, "VOLUNTARY", Api.YES)),
                403,
                "CENTRE_NOT_YOURS");
        refused(
                Api.INTAKE.post("/v1/referrals", Api.body(null, "VOLUNTARY", "M5", "durham", "centre-0003", Api.YES)),
                422,
                "SOURCE_NOT_YOURS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'LATER','reviewOn':'2020-01-01'}|REVIEW_DATE_OUT_OF_REACH",
                "{'kind':'NO','reason':'CANNOT_TRAVEL_ALONE'}|REASON_NOT_FOR_THIS",
                "{'kind':'NO','reason':'NO_RAPPORT'}|REASON_NOT_FOR_THIS",
                "{'kind':'NO','reason':'OTHER','furtherReasons':['OTHER']}|REASON_NOT_FOR_THIS",
                "{'kind':'NO','reason':'OTHER','openDoor':{'pace':'REVIEW_DATE'}}|OPEN_DOOR_DATE_MISSING",
                "{'kind':'NO','reason':'OTHER','contactWish':{'wanted':'YES','notBefore':'2020-01-01'}}"
                        + "|CONTACT_DATE_OUT_OF_REACH"
            })
    void an_answer_that_cannot_be_is_refused(String answer, String code) {
        String id = Api.ADVISER.refer(Api.offer(null, null));

        refused(Api.ADVISER.post("/v1/referrals/" + id + "/answer", answer.replace('\'', '"')), 422, code);
        Api.ADVISER.get("/v1/referrals/" + id).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void the_state_decides_what_can_be_done() {
        String running = Api.ADVISER.refer(Api.offer(null, Api.YES));
        String declined = Api.ADVISER.refer(Api.offer(null, Api.NO));
        String path = "/v1/referrals/" + running;

        refused(Api.ADVISER.post(path + "/answer", Api.NO), 409, "ALREADY_REFERRED");
        Api.ADVISER
                .post(path + "/withdrawal", "{\"reason\":\"STARTED_WORK\"}")
                .then()
                .statusCode(200);
        refused(Api.ADVISER.post(path + "/re-referral", "{}"), 409, "STILL_RUNNING");
        Api.ADVISER
                .post(path + "/withdrawal", "{\"reason\":\"STARTED_WORK\"}")
                .then()
                .statusCode(200);
        refused(Api.ADVISER.post(path + "/withdrawal", "{\"reason\":\"OTHER\"}"), 409, "WITHDRAWAL_ALREADY_REQUESTED");
        refused(Api.ADVISER.post("/v1/referrals/" + declined + "/answer", Api.YES), 409, "JOURNEY_ENDED");
        Api.ADVISER
                .post("/v1/referrals/" + declined + "/answer", Api.NO)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"AB12\"|\"nino\": \"AB12\"|/customer/nino|NATIONAL_INSURANCE_NUMBER",
                "\"Ada\"|\"givenName\": \" \"|/customer/givenName|NOT_BLANK",
                "\"MANDATORY\"|\"customerKind\": \"SOMEBODY\"|/customerKind|NOT_ONE_OF",
                "\"durham\"|\"district\": \"AB123456C\"|/district|PATTERN",
                "\"DH1\"|\"outwardCode\": \"dh1\"|/preferences/outwardCode|PATTERN",
                "\"1985-12-10\"|\"dateOfBirth\": \"2999-01-01\"|/customer/dateOfBirth|PAST",
                "null|\"nobody\": 1|/customer/nobody|UNKNOWN_FIELD"
            })
    void a_field_that_breaks_the_contract_is_pointed_at(String was, String is, String pointer, String code) {
        String body = Api.offer(null, Api.YES)
                .replaceFirst("\"nino\": null", pointer.startsWith("/customer/n") ? is : "\"nino\": null")
                .replaceFirst("\"[a-zA-Z]+\": " + Pattern.quote(was), is);

        Response response = refused(Api.ADVISER.post("/v1/referrals", body), 400, "INVALID_REQUEST");

        response.then().body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    @Test
    void an_answer_has_what_its_kind_needs_and_nothing_else() {
        String id = Api.ADVISER.refer(Api.offer(null, null));
        String path = "/v1/referrals/" + id + "/answer";

        refused(Api.ADVISER.post(path, "{\"kind\":\"LATER\"}"), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem("/reviewOn"));
        refused(Api.ADVISER.post(path, "{\"kind\":\"YES\",\"reason\":\"OTHER\"}"), 400, "INVALID_REQUEST")
                .then()
                .body("errors.code", hasItem("NOT_FOR_THIS_ANSWER"));
        refused(Api.ADVISER.post("/v1/referrals", Api.offer(null, "{\"kind\":\"NO\"}")), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem("/answer/reason"));
        refused(Api.ADVISER.post(path, ""), 400, "INVALID_REQUEST");
    }

    @Test
    void the_edge_of_the_house_holds_here_too() {
        refused(
                Api.ADVISER
                        .request()
                        .contentType("application/json")
                        .body(Api.offer(null, null))
                        .post("/v1/referrals"),
                400,
                "IDEMPOTENCY_KEY_MISSING");
        refused(Api.ADVISER.post("/v1/referrals", "{"), 400, "MALFORMED_JSON");
        refused(Api.ADVISER.get("/v1/referrals?cursor=zzz"), 400, "CURSOR_INVALID");
        refused(Api.ADVISER.get("/v1/referrals?limit=201"), 400, "LIMIT_INVALID");
        refused(Api.ADVISER.get("/v1/referrals?state=NOWHERE"), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem("?state"));
        refused(Api.ADVISER.request().delete("/v1/referrals/x"), 405, "METHOD_NOT_ALLOWED");
        refused(
                Api.ADVISER
                        .request()
                        .header("Idempotency-Key", "k")
                        .contentType("text/plain")
                        .body("x")
                        .post("/v1/referrals"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    private static Response refused(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        return response;
    }
}
