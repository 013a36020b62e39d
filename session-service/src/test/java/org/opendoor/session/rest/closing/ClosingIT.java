package org.opendoor.session.rest.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendoor.session.rest.closing.ClosingPermissions.FEEDBACK;
import static org.opendoor.session.rest.closing.ClosingPermissions.LEAVING;
import static org.opendoor.session.rest.closing.ClosingPermissions.STEPS;
import static org.opendoor.session.rest.closing.ClosingPermissions.attended;
import static org.opendoor.session.rest.closing.ClosingPermissions.leftWithWords;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Topic;

/** The last session: what comes next, and what somebody thinks of it. */
@QuarkusTest
@RealService
class ClosingIT {

    @Test
    void jobcentre_hears_kinds_and_the_nhs_side_the_steps_and_the_last_agreed_hold() {
        var id = attended();
        OF_TEES.post(id, "next-steps", STEPS).then().statusCode(201).header("ETag", "\"1\"");
        OF_TEES.post(id, "next-steps", STEPS).then().statusCode(200).header("ETag", "\"1\"");
        OF_TEES.post(id, "next-steps", STEPS.replace("[\"", "[\"COMPUTER_COURSE\", \"OTHER_COURSE\", \""))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("kinds", contains("PEER_SUPPORT", "SKILLS"));

        var told = Topic.PROGRAMMES.of(id, 5).stream()
                .filter(said -> said.what().equals("programme.next-steps-agreed"))
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getLast().data())
                .contains("\"kinds\":[\"PEER_SUPPORT\",\"SKILLS\"]", "\"revision\":2")
                .doesNotContain("COMPUTER_COURSE", "NOT_YET_READY");
        assertThat(Topic.CARE.of(id, 5).getLast().data()).contains("COMPUTER_COURSE", "NOT_YET_READY");
    }

    @Test
    void help_to_find_a_job_is_for_people_who_are_ready_for_one() {
        var id = attended();
        refused(OF_TEES.post(id, "next-steps", STEPS.replace("SELF_HELP_GROUP", "JOB_BROKER")), "STEP_DOES_NOT_FIT");
        refused(
                OF_TEES.post(
                        id,
                        "next-steps",
                        STEPS.replace("SELF_HELP_GROUP", "TAX_CREDITS").replace("NOT_YET_READY", "WORK_READY")),
                "STEP_DOES_NOT_FIT");
        OF_TEES.post(
                        id,
                        "next-steps",
                        STEPS.replace("SELF_HELP_GROUP", "JOB_BROKER").replace("NOT_YET_READY", "WORK_READY"))
                .then()
                .statusCode(201);
    }

    @Test
    void feedback_is_counted_in_marks_and_its_words_stay_sealed() {
        var id = attended();
        feedback(id, "FINAL_SESSION", FEEDBACK)
                .then()
                .statusCode(201)
                .body("couldHaveBeenDifferent", equalTo("a warmer canary room"));
        feedback(id, "FINAL_SESSION", FEEDBACK.replace(": 4", ": 2")).then().statusCode(200);

        OF_TEES.asked()
                .get("/v1/programmes/{id}/feedback/FINAL_SESSION", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Cache-Control", "no-store")
                .body("satisfied", equalTo(2))
                .body("modules.code", contains("PAIN_MANAGEMENT"));
        var told = Topic.CARE.of(id, 5).getLast();
        assertThat(told.what()).isEqualTo("care.feedback-recorded");
        assertThat(told.data())
                .contains("\"tookPart\":\"ONCE\"", "\"satisfied\":2")
                .doesNotContain("canary", "practitioner-9");
        assertThat(Rows.of("select what from audit where subject_id = ?", id))
                .contains("FEEDBACK_FINAL_SESSION_NOTE_READ");
        assertThat(Rows.of("select encode(content, 'escape') from sealed_note where referral_id = ?", id))
                .allSatisfy(bytes -> assertThat(bytes).doesNotContain("canary"));
    }

    @Test
    void what_who_leaves_would_have_wanted_is_sealed_and_read_by_practitioners_with_a_trace() {
        var id = leftWithWords();

        words(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .body("couldHaveBeenDifferent", equalTo("a canary might have rung"));
        OF_TEES.post(id, "ending", LEAVING.formatted("DECLINED").replace("rung", "sung"))
                .then()
                .statusCode(200);
        words(id).then().header("ETag", "\"2\"").body("couldHaveBeenDifferent", equalTo("a canary might have sung"));
        assertThat(Rows.of("select what from audit where subject_id = ?", id)).contains("ENDING_NOTE_READ");
        assertThat(Rows.of("select encode(content, 'escape') from sealed_note where referral_id = ?", id))
                .singleElement()
                .satisfies(bytes -> assertThat(bytes).doesNotContain("canary"));
        assertThat(Topic.CARE.of(id, 4).toString()).doesNotContain("canary");
        assertThat(OF_TEES.read(id).asString()).doesNotContain("canary");

        Referrals.forget(id);
        Awaitility.await("forgotten")
                .atMost(Duration.ofSeconds(20))
                .until(() -> words(id).statusCode() == 404);
        OF_TEES.post(id, "ending", LEAVING.formatted("DECLINED").replace("rung", "swung"));
        words(id).then().statusCode(404);
    }

    @Test
    void who_stays_after_all_has_said_what_could_be_different() {
        var id = attended();
        OF_TEES.post(id, "ending", LEAVING.formatted("ACCEPTED"))
                .then()
                .statusCode(201)
                .body("state", equalTo("RUNNING"));
        words(id).then().statusCode(200);
        words(attended()).then().statusCode(404);
    }

    private static Response words(UUID id) {
        return OF_TEES.asked().get("/v1/programmes/{id}/ending/words", id);
    }

    @Test
    void nobody_tells_their_own_practitioner_to_their_face() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "BOTH", "workReadiness": "UNABLE",
                 "practitioner": "practitioner-9"}
                """).then().statusCode(201);
        OF_TEES.plan(id, 1).then().statusCode(201);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);

        refused(feedback(id, "FEEDBACK_GROUP", FEEDBACK), "LED_BY_THEIR_OWN");
        feedback(id, "FINAL_SESSION", FEEDBACK).then().statusCode(201);
        feedback(id, "FEEDBACK_GROUP", FEEDBACK.replace("practitioner-9", "practitioner-2"))
                .then()
                .statusCode(201);
    }

    @Test
    void who_never_came_says_why_and_who_completed_it_has_no_reason() {
        var never = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.end(never, "TOO_UNWELL").then().statusCode(201);
        refused(feedback(never, "FINAL_SESSION", FEEDBACK.replaceAll("(?s)\"modules\".*?],", "")), "NOTHING_TO_RATE");
        feedback(never, "FINAL_SESSION", """
                {"givenOn": "2026-11-20", "formVersion": 1, "ledBy": "practitioner-9", "reason": "NOT_ENOUGH_INFORMATION"}
                """).then().statusCode(201);

        var completed = OF_TEES.somebodyWithAPlan(1);
        OF_TEES.attendance(completed, 1, "5").then().statusCode(201);
        refused(
                feedback(
                        completed,
                        "FINAL_SESSION",
                        FEEDBACK.replace("\"satisfied\"", "\"reason\": \"FORGOT\", \"satisfied\"")),
                "REASON_NOT_EXPECTED");
        refused(
                feedback(completed, "FINAL_SESSION", FEEDBACK.replace("PAIN_MANAGEMENT", "SLEEP_WELL")),
                "MODULE_NOT_ATTENDED");
        feedback(completed, "FINAL_SESSION", FEEDBACK).then().statusCode(201);
    }

    @Test
    void before_there_is_a_plan_there_is_nothing_to_close() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "next-steps", STEPS).then().statusCode(409).body("code", equalTo("NO_PLAN"));
        feedback(id, "FINAL_SESSION", FEEDBACK).then().statusCode(409).body("code", equalTo("NO_PLAN"));
        refused(
                OF_TEES.post(attended(), "next-steps", STEPS.replace("2026-11-20", "2100-01-01")),
                "SAID_IN_THE_FUTURE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "formVersion": 1        | "formVersion": 2             | /formVersion
            "satisfied": 4,         | "satisfied": 6,              | /satisfied
            "satisfied": 4,         | ''                           | /satisfied
            "helped": 3             | "helped": 0                  | /modules/0/helped
            "expectationsMet": "YES"| "expectationsMet": "PERHAPS" | /expectationsMet
            """)
    void bad_input_is_told_where_it_is_bad(String good, String bad, String pointer) {
        feedback(attended(), "FINAL_SESSION", FEEDBACK.replace(good, bad))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    static Response feedback(UUID id, String occasion, String body) {
        return OF_TEES.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/programmes/{id}/feedback/{occasion}", id, occasion);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("code", equalTo(code));
    }
}
