package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Practitioner.OF_WEAR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.Ids;
import org.opendoor.session.testing.RealService;

/** Every no there is: its status, its code, and what it points at. */
@QuarkusTest
@RealService
class RefusalsIT {

    private final Instant nextWeek = Instant.now().plus(Duration.ofDays(7));

    @Test
    void an_appointment_that_is_still_ahead_stands() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.book(id, nextWeek).then().statusCode(201);

        conflict(OF_TEES.book(id, nextWeek.plusSeconds(60)), id, "APPOINTMENT_STANDS");
        OF_TEES.book(id, nextWeek).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void there_is_one_assessment_and_no_plan_before_it() {
        var id = OF_TEES.somebodyReferred();
        conflict(OF_TEES.plan(id, 3), id, "NOT_YET_ASSESSED");
        conflict(OF_TEES.attendance(id, 1, "5"), id, "NO_PLAN");
        OF_TEES.assess(id).then().statusCode(201);
        OF_TEES.assess(id).then().statusCode(200);

        conflict(OF_TEES.book(id, nextWeek), id, "ALREADY_ASSESSED");
        conflict(OF_TEES.post(id, "assessment", """
                {"heldOn": "2026-10-13", "accepted": true, "conditionGroup": "MENTAL", "workReadiness": "UNABLE"}
                """), id, "ALREADY_ASSESSED");
    }

    @Test
    void no_assessment_is_held_tomorrow() {
        var id = OF_TEES.somebodyReferred();

        conflict(OF_TEES.post(id, "assessment", """
                {"heldOn": "2099-01-01", "accepted": true, "conditionGroup": "MENTAL", "workReadiness": "UNABLE"}
                """), id, "ASSESSMENT_NOT_YET_HELD");
    }

    @Test
    void there_is_one_plan() {
        var id = OF_TEES.somebodyWithAPlan(3);

        conflict(OF_TEES.plan(id, 4), id, "PLAN_ALREADY_AGREED");
    }

    @Test
    void sessions_have_their_time_and_their_place_in_the_plan() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id);
        OF_TEES.plan(id, 2, nextWeek.minus(Duration.ofDays(9))).then().statusCode(201);

        conflict(OF_TEES.attendance(id, 2, "5"), id, "SESSION_NOT_YET_HELD");
        conflict(OF_TEES.attendance(id, 1, "0"), id, "SESSION_NOT_IN_THE_FUTURE");
        unprocessable(OF_TEES.attendance(id, 3, "5"), "NO_SUCH_SESSION");
        unprocessable(OF_TEES.post(id, "attendances", """
                        {"sessionId": "%s", "code": "5", "recordedAt": "2026-11-20T10:00:00Z"}
                        """.formatted(Ids.next())), "NO_SUCH_SESSION");
    }

    @Test
    void a_miss_has_a_reason_and_nothing_else_has_one() {
        var id = OF_TEES.somebodyWithAPlan(2);

        unprocessable(OF_TEES.post(id, "attendances", """
                {"sessionNumber": 1, "code": "03", "recordedAt": "2026-11-20T10:00:00Z"}
                """), "ATTENDANCE_REASON_NEEDED");
        unprocessable(OF_TEES.post(id, "attendances", """
                {"sessionNumber": 1, "code": "5", "reason": "FORGOT", "recordedAt": "2026-11-20T10:00:00Z"}
                """), "ATTENDANCE_REASON_NOT_EXPECTED");
    }

    @Test
    void a_reason_fits_how_the_programme_ends() {
        var id = OF_TEES.somebodyReferred();

        unprocessable(OF_TEES.end(id, "NO_RAPPORT"), "REASON_DOES_NOT_FIT");
        unprocessable(OF_TEES.end(id, "CANNOT_TRAVEL_ALONE"), "REASON_DOES_NOT_FIT");
    }

    @Test
    void an_ended_programme_moves_no_more() {
        var id = OF_TEES.somebodyWithAPlan(1);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);

        conflict(OF_TEES.end(id, "OTHER"), id, "PROGRAMME_ENDED");
        conflict(OF_TEES.book(id, nextWeek), id, "PROGRAMME_ENDED");
        conflict(OF_TEES.assess(id), id, "PROGRAMME_ENDED");
        conflict(OF_TEES.plan(id, 2), id, "PROGRAMME_ENDED");
    }

    @Test
    void a_refusal_is_decided_anew_and_leaves_its_key_unused() {
        var id = OF_TEES.somebodyReferred();
        var key = UUID.randomUUID().toString();
        var plan = "{\"modules\": [{\"code\": \"COUNSELLING\", \"mode\": \"ONE_TO_ONE\", \"sessions\": "
                + "[{\"on\": \"2026-11-01T10:00:00Z\"}]}]}";
        OF_TEES.post(id, "plan", plan, key).then().statusCode(409);
        OF_TEES.assess(id);

        OF_TEES.post(id, "plan", plan, key).then().statusCode(201);
    }

    @Test
    void another_providers_programme_and_an_unknown_one_are_answered_alike() {
        var foreign = OF_WEAR.somebodyReferred();
        var unknown = Ids.next();

        for (var path : new String[] {"", "/history", "/sessions/1"}) {
            var notOurs = OF_TEES.asked().get("/v1/programmes/{id}" + path, foreign);
            var nobodys = OF_TEES.asked().get("/v1/programmes/{id}" + path, unknown);
            assertAlike(notOurs, nobodys);
        }
        assertAlike(OF_TEES.end(foreign, "OTHER"), OF_TEES.end(unknown, "OTHER"));
        assertAlike(OF_TEES.attendance(foreign, 1, "5"), OF_TEES.attendance(unknown, 1, "5"));
        assertAlike(OF_TEES.tellWish(foreign, "NO", "\"9\""), OF_TEES.tellWish(unknown, "NO", "\"9\""));
    }

    @Test
    void a_session_outside_the_plan_is_not_known() {
        var id = OF_TEES.somebodyWithAPlan(1);

        OF_TEES.asked().get("/v1/programmes/{id}/sessions/2", id).then().statusCode(404);
        OF_TEES.asked().get("/v1/programmes/{id}/sessions/one", id).then().statusCode(404);
        OF_TEES.asked().get("/v1/programmes/not-an-id").then().statusCode(404);
    }

    @Test
    void a_wish_replaces_only_what_was_seen() {
        var id = OF_TEES.somebodyReferred();

        OF_TEES.asked()
                .body("{\"wanted\": \"NO\"}")
                .put("/v1/programmes/{id}/contact-wish", id)
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        OF_TEES.tellWish(id, "NO", "W/\"1\"").then().statusCode(400);
        OF_TEES.tellWish(id, "NO", "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        OF_TEES.tellWish(id, "YES", "\"1\"").then().statusCode(412).body("code", equalTo("PRECONDITION_FAILED"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    appointments | {}                                                              | /startsAt
                    appointments | {"startsAt": "tomorrow", "mode": "02"}                          | /startsAt
                    appointments | {"startsAt": "2026-12-01T10:00:00Z", "mode": "03"}              | /mode
                    appointments | {"startsAt": "2026-12-01T10:00:00Z", "mode": "02", "practitioner": "AB123456C"} | /practitioner
                    appointments | {"startsAt": "2026-12-01T10:00:00Z", "mode": "02", "more": 1}   | /more
                    assessment   | {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "BAD", "workReadiness": "UNABLE"} | /conditionGroup
                    assessment   | {"heldOn": "2026-10-12", "accepted": false, "conditionGroup": "BOTH", "workReadiness": "UNABLE"} | /notAcceptedReason
                    assessment   | {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "BOTH", "workReadiness": "UNABLE", "notAcceptedReason": "OTHER"} | /notAcceptedReason
                    plan         | {"modules": []}                                                 | /modules
                    plan         | {"modules": [{"code": "SLEEP_WELL", "mode": "GROUP", "sessions": []}]} | /modules/0/sessions
                    plan         | {"modules": [{"code": "sleep well", "mode": "GROUP", "sessions": [{"on": "2026-11-01T10:00:00Z"}]}]} | /modules/0/code
                    attendances  | {"code": "5", "recordedAt": "2026-11-20T10:00:00Z"}             | /sessionNumber
                    attendances  | {"sessionNumber": 0, "code": "5", "recordedAt": "2026-11-20T10:00:00Z"} | /sessionNumber
                    attendances  | {"sessionNumber": 1, "code": "9", "recordedAt": "2026-11-20T10:00:00Z"} | /code
                    attendances  | {"sessionNumber": 1, "code": "5"}                               | /recordedAt
                    attendances  | {"sessionNumber": 1, "code": "3", "reason": "LAZY", "recordedAt": "2026-11-20T10:00:00Z"} | /reason
                    ending       | {}                                                              | /reason
                    ending       | {"reason": "OTHER", "contactWish": {"times": ["NIGHT"]}}         | /contactWish/times/0
                    ending       | {"reason": "OTHER", "contactWish": {"times": []}}               | /contactWish/wanted
                    """)
    void bad_input_is_told_where_it_is_bad(String what, String body, String pointer) {
        var id = OF_TEES.somebodyReferred();

        OF_TEES.post(id, what, body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_REQUEST"))
                .body("correlationId", notNullValue())
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({"state=RUNNING&cursor=nonsense, CURSOR_INVALID", "limit=0, LIMIT_INVALID", "limit=201, LIMIT_INVALID"})
    void a_list_that_cannot_be_is_refused(String query, String code) {
        OF_TEES.asked().get("/v1/programmes?" + query).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void no_word_but_a_state_filters_the_worklist() {
        OF_TEES.asked()
                .get("/v1/programmes?state=running")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?state"));
    }

    @Test
    void a_post_without_a_key_is_refused() {
        var id = OF_TEES.somebodyReferred();

        OF_TEES.asked()
                .body("{\"reason\": \"OTHER\"}")
                .post("/v1/programmes/{id}/ending", id)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void a_body_is_json_and_not_endless() {
        var id = OF_TEES.somebodyReferred();

        OF_TEES.post(id, "ending", "{\"reason\": ").then().statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        OF_TEES.post(id, "ending", "").then().statusCode(400);
        OF_TEES.asked()
                .contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("reason: OTHER")
                .post("/v1/programmes/{id}/ending", id)
                .then()
                .statusCode(415);
        OF_TEES.post(id, "ending", "{\"couldHaveBeenDifferent\": \"%s\"}".formatted("x".repeat(2_000_000)))
                .then()
                .statusCode(413);
    }

    private static void conflict(Response answer, UUID id, String code) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("existing", endsWith("/v1/programmes/" + id));
    }

    private static void unprocessable(Response answer, String code) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("existing", nullValue());
    }

    private static void assertAlike(Response notOurs, Response nobodys) {
        notOurs.then().statusCode(404).header("Retry-After", "1").body("code", equalTo("NOT_YET_KNOWN"));
        assertThat(withoutIds(notOurs)).isEqualTo(withoutIds(nobodys));
        assertThat(notOurs.statusCode()).isEqualTo(nobodys.statusCode());
        assertThat(notOurs.header("Retry-After")).isEqualTo(nobodys.header("Retry-After"));
    }

    private static String withoutIds(Response answer) {
        return answer.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }
}
