package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;

/** A plan is an ordered list that is held against the catalogue, and follows the person. */
@QuarkusTest
@RealService
class PlanIT {

    private final Practitioner somebody = new Practitioner("nhs-" + UUID.randomUUID());
    private final Instant past = Instant.now().minus(Duration.ofDays(70));

    @Test
    void a_plan_is_an_ordered_list_of_modules_and_onward_referrals_dated_or_not() {
        var id = assessed();
        agree(id, """
                {"modules": [
                  {"code": "GENERIC_GROUP", "mode": "GROUP", "length": 6},
                  {"kind": "ONWARD_REFERRAL", "to": "DEBT_OR_MONEY_ADVICE"},
                  {"code": "COUNSELLING", "mode": "ONE_TO_ONE", "length": 8, "sessions": [
                    {"on": "2027-06-01T10:00:00Z", "medium": "02", "practitioner": "practitioner-7"}]}]}
                """)
                .then()
                .statusCode(201)
                .body("plan.of", equalTo(14))
                .body("plan.left", equalTo(14))
                .body("plan.modules.kind", contains("MODULE", "ONWARD_REFERRAL", "MODULE"))
                .body("plan.modules[1].to", equalTo("DEBT_OR_MONEY_ADVICE"))
                .body("plan.sessions", hasSize(1))
                .body("plan.sessions[0].of", equalTo(14))
                .body("plan.sessions[0].medium", equalTo("02"));
    }

    @Test
    void promised_sessions_get_dates_but_no_more_than_were_promised() {
        var id = assessed();
        String item = agree(id, "{\"modules\": [{\"code\": \"RELAXATION\", \"mode\": \"GROUP\", \"length\": 2}]}")
                .path("plan.modules[0].itemId");
        var first = "{\"sessions\": [{\"on\": \"2027-06-01T10:00:00Z\", \"venue\": \"old-library\"}]}";

        somebody.post(id, "plan/modules/" + item + "/sessions", first).then().statusCode(201);
        somebody.post(id, "plan/modules/" + item + "/sessions", first).then().statusCode(200);
        somebody.post(id, "plan/modules/" + item + "/sessions", """
                        {"sessions": [{"on": "2027-06-08T10:00:00Z"}, {"on": "2027-06-15T10:00:00Z"}]}
                        """)
                .then()
                .statusCode(409)
                .body("code", equalTo("MORE_THAN_PROMISED"));
        somebody.post(id, "plan/modules/" + UUID.randomUUID() + "/sessions", first)
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_SUCH_ITEM"));
    }

    @Test
    void a_move_is_told_to_both_sides_and_a_session_with_an_answer_stays() {
        var id = planned(3);
        somebody.attendance(id, 1, "5").then().statusCode(201);

        somebody.post(id, "sessions/moves", """
                        {"moves": [{"sessionNumber": 3, "on": "2027-06-01T10:00:00Z", "venue": "old-library"}]}
                        """)
                .then()
                .statusCode(201)
                .body("plan.sessions[2].venue", equalTo("old-library"));
        somebody.post(id, "sessions/moves", "{\"moves\": [{\"sessionNumber\": 1, \"venue\": \"old-library\"}]}")
                .then()
                .statusCode(409)
                .body("code", equalTo("SESSION_HAS_AN_ANSWER"));
        assertThat(history(id)).contains("opendoor.session.rescheduled.v1");
    }

    @Test
    void modules_are_in_the_catalogues_order_one_after_another_or_it_is_said_why_not() {
        somebody.asked()
                .header("If-Match", "\"0\"")
                .body("""
                        {"name": "Sleep well", "mode": "GROUP", "sessions": 6, "weeks": 6, "minimum": 4, "maximum": 12,
                         "introductory": true, "after": ["GENERIC_GROUP"], "offered": true}
                        """)
                .put("/v1/modules/{provider}/SLEEP_WELL", somebody.provider())
                .then()
                .statusCode(200);
        var id = assessed();
        var sleep =
                "{\"code\": \"SLEEP_WELL\", \"mode\": \"GROUP\", \"sessions\": [{\"on\": \"2027-06-01T10:00:00Z\"}]}";
        var generic = sleep.replace("SLEEP_WELL", "GENERIC_GROUP");

        refused(id, "{\"modules\": [%s]}".formatted(sleep), "MODULE_TOO_EARLY");
        refused(id, "{\"modules\": [%s, %s]}".formatted(generic, sleep), "MODULES_OVERLAP");
        refused(id, "{\"modules\": [%s]}".formatted(generic.replace("GENERIC_GROUP", "YOGA")), "MODULE_NOT_OFFERED");
        agree(id, """
                {"modules": [%s, %s], "overrides": [{"rule": "ONE_AFTER_ANOTHER", "reason": "LITTLE_TIME"}]}
                """.formatted(generic, sleep)).then().statusCode(201);
        assertThat(history(id)).contains("LITTLE_TIME");
    }

    @Test
    void the_persons_choice_is_honoured_or_it_is_written_down_who_decided_and_why() {
        var id = assessed();
        var group = """
                {"modules": [{"code": "PAIN_MANAGEMENT", "mode": "GROUP", "length": 6, "preferred": "ONE_TO_ONE"%s}]}
                """;

        agree(id, group.formatted("")).then().statusCode(400).body("errors.pointer", hasItem("/modules/0/unmet"));
        agree(id, group.formatted(", \"unmet\": {\"decidedBy\": \"PROVIDER\", \"reason\": \"NO_PRIVATE_ROOM\"}"))
                .then()
                .statusCode(201)
                .body("plan.modules[0].unmet.wanted", equalTo("ONE_TO_ONE"))
                .body("plan.modules[0].unmet.decidedBy", equalTo("PROVIDER"));
        String item = somebody.read(id).path("plan.modules[0].itemId");
        assertThat(history(id)).contains("opendoor.care.preference-unmet.v1");

        change(id, """
                {"kind": "DELIVER", "reason": "PERSON_ASKED", "itemId": "%s", "mode": "ONE_TO_ONE",
                 "preferred": "ONE_TO_ONE"}
                """.formatted(item))
                .then()
                .statusCode(201)
                .body("plan.modules[0].mode", equalTo("ONE_TO_ONE"))
                .body("plan.modules[0].unmet", nullValue());
    }

    @Test
    void a_plan_that_is_lengthened_takes_the_announced_ending_back_and_a_shorter_one_is_over() {
        var id = planned(3);
        somebody.attendance(id, 1, "5").then().statusCode(201);
        somebody.attendance(id, 2, "5").then().statusCode(201);
        String item = somebody.read(id).path("plan.modules[0].itemId");
        assertThat(history(id)).contains("opendoor.programme.ending.v1");

        resize(id, item, 5).then().statusCode(201).body("plan.of", equalTo(5)).body("plan.left", equalTo(3));
        assertThat(history(id)).contains("opendoor.programme.ending-withdrawn.v1", "LENGTHENED");
        resize(id, item, 5).then().statusCode(200);
        resize(id, item, 1).then().statusCode(409).body("code", equalTo("SESSIONS_ALREADY_HELD"));
        resize(id, item, 2).then().statusCode(201).body("state", equalTo("ENDED"));
        somebody.read(id).then().body("ending.kind", equalTo("COMPLETED"));
        resize(id, item, 9).then().statusCode(409).body("code", equalTo("PROGRAMME_ENDED"));
    }

    @Test
    void what_is_missed_in_a_pause_counts_for_nothing() {
        var id = planned(4);
        var from = past.plus(Duration.ofDays(6)).toString().substring(0, 10);
        var until = past.plus(Duration.ofDays(20)).toString().substring(0, 10);
        change(
                        id,
                        "{\"kind\": \"PAUSE\", \"reason\": \"UNWELL\", \"from\": \"%s\", \"until\": \"%s\"}"
                                .formatted(from, until))
                .then()
                .statusCode(201)
                .body("plan.left", equalTo(2))
                .body("plan.pauses.until", contains(until));

        somebody.attendance(id, 2, "3").then().statusCode(201);
        somebody.attendance(id, 1, "5").then().statusCode(201);
        somebody.attendance(id, 4, "5").then().statusCode(201);
        somebody.read(id)
                .then()
                .body("ending.kind", equalTo("COMPLETED"))
                .body("plan.attended", equalTo(2))
                .body("plan.missed", equalTo(0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"reason": "AWAY"}                                                                   | /kind
            {"kind": "PAUSE", "from": "2027-08-01", "until": "2027-08-15"}                       | /reason
            {"kind": "PAUSE", "reason": "AWAY", "from": "2027-08-01"}                            | /until
            {"kind": "PAUSE", "reason": "AWAY", "from": "2027-08-01", "until": "2027-08-01"}     | /until
            {"kind": "PAUSE", "reason": "AWAY", "from": "2027-08-01", "until": "2029-08-01"}     | /until
            {"kind": "RESIZE", "reason": "AWAY", "length": 3}                                    | /itemId
            {"kind": "RESIZE", "reason": "AWAY", "length": 61}                                   | /length
            {"kind": "TAPER", "reason": "AWAY", "weeksBetween": 13}                              | /weeksBetween
            {"kind": "ADD", "reason": "NEEDS_MORE"}                                              | /entry
            {"kind": "ADD", "reason": "NEEDS_MORE", "entry": {"code": "RELAXATION"}}             | /entry/mode
            {"kind": "SHUFFLE", "reason": "AWAY"}                                                | /kind
            """)
    void a_change_that_cannot_be_is_told_where_it_is_bad(String body, String pointer) {
        change(planned(1), body)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"modules": [{"kind": "ONWARD_REFERRAL", "to": "PAIN_CLINIC"}]}                                | /modules
            {"modules": [{"kind": "ONWARD_REFERRAL", "to": "THE_MOON"}]}                                   | /modules/0/to
            {"modules": [{"kind": "ONWARD_REFERRAL", "code": "RELAXATION"}]}                               | /modules
            {"modules": [{"code": "RELAXATION", "mode": "GROUP"}]}                                         | /modules/0/sessions
            {"modules": [{"code": "RELAXATION", "mode": "GROUP", "length": 61}]}                           | /modules/0/length
            {"modules": [{"code": "RELAXATION", "length": 6}]}                                             | /modules/0/mode
            {"modules": [{"code": "RELAXATION", "mode": "GROUP", "length": 6, "to": "OTHER"}]}             | /modules/0/to
            {"modules": [{"code": "RELAXATION", "mode": "GROUP", "length": 6, "unmet": {"decidedBy": "PERSON", "reason": "OTHER"}}]} | /modules/0/unmet
            {"modules": [{"code": "RELAXATION", "mode": "GROUP", "length": 6}], "overrides": [{"rule": "ALL"}]} | /overrides/0/rule
            """)
    void a_plan_that_cannot_be_is_told_where_it_is_bad(String body, String pointer) {
        agree(assessed(), body)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    private UUID assessed() {
        var id = somebody.somebodyReferred();
        somebody.assess(id).then().statusCode(201);
        return id;
    }

    /** Weekly sessions from ten weeks ago. */
    private UUID planned(int sessions) {
        var id = assessed();
        somebody.plan(id, sessions, past).then().statusCode(201);
        return id;
    }

    private Response agree(UUID id, String body) {
        return somebody.post(id, "plan", body);
    }

    private void refused(UUID id, String body, String code) {
        agree(id, body).then().statusCode(422).body("code", equalTo(code)).body("correlationId", not(nullValue()));
    }

    private Response change(UUID id, String body) {
        return somebody.post(id, "plan/changes", body);
    }

    private Response resize(UUID id, String item, int length) {
        return change(id, """
                {"kind": "RESIZE", "reason": "PERSON_ASKED", "itemId": "%s", "length": %d}
                """.formatted(item, length));
    }

    private List<String> history(UUID id) {
        var answer = somebody.asked().get("/v1/programmes/{id}/history", id);
        answer.then().statusCode(200).body("items.type", hasItems("opendoor.care.plan-agreed.v1"));
        return List.of(answer.asString().split("\""));
    }
}
