package org.opendoor.session.rest.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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

/** The first meeting written down whole, read with a trace, corrected, and gone when the person is forgotten. */
@QuarkusTest
@RealService
class AssessmentIT {

    private static final String WHOLE = """
            {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "BOTH", "workReadiness": "NOT_YET_READY",
             "practitioner": "practitioner-5", "conditions": ["MUSCULOSKELETAL", "MENTAL_HEALTH"],
             "otherSupport": ["COUNSELLOR", "OTHER_SUPPORT"], "aboutGroups": "UNEASY",
             "measures": [{"measure": "WELLBEING", "total": 3}, {"measure": "PHQ_9", "total": 14},
                          {"measure": "PAIN", "declined": true}],
             "selfHarmFlag": true, "goals": ["walk to the canary shop"],
             "words": {"clinicalReasons": "sleeps badly, canary", "conditions": "back since 2019",
                       "aboutGroups": "cannot speak before others",
                       "wants": [{"want": "no pain", "reply": "IN_PART", "words": "we do not cure it"}]}}
            """;

    @Test
    void all_that_was_said_is_kept_sealed_and_read_by_the_practitioner_with_a_trace() {
        var id = assessed();

        read(id).then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .body("outcome.practitioner", equalTo("practitioner-5"))
                .body("conditions", contains("MENTAL_HEALTH", "MUSCULOSKELETAL"))
                .body("aboutGroups", equalTo("UNEASY"))
                .body("words.clinicalReasons", equalTo("sleeps badly, canary"))
                .body("words.wants[0].reply", equalTo("IN_PART"));
        goals(id)
                .then()
                .body("goals[0].words", equalTo("walk to the canary shop"))
                .body("goals[0].progress", equalTo("NOT_YET"));
        assertThat(Rows.of("select what from audit where subject_id = ?", id))
                .contains("ASSESSMENT_NOTE_READ", "GOALS_NOTE_READ");
        assertThat(Rows.of("select encode(content, 'escape') from sealed_note where referral_id = ?", id))
                .hasSize(2)
                .allSatisfy(bytes -> assertThat(bytes).doesNotContain("canary"));
    }

    @Test
    void codes_and_totals_go_to_the_nhs_side_and_no_words_and_the_flag_is_a_task_for_the_lead() {
        var id = assessed();

        var said = Topic.CARE.of(id, 2).toString();
        assertThat(said)
                .contains("MUSCULOSKELETAL", "COUNSELLOR", "UNEASY", "\"total\":14", "\"declined\":true")
                .doesNotContain("canary", "2019");
        assertThat(Topic.PROGRAMMES.of(id, 1).toString()).doesNotContain("COUNSELLOR", "UNEASY", "practitioner-5");
        assertThat(Rows.of("select owner from task where about = ? and kind = 'SELF_HARM_FLAG'", id))
                .containsExactly("practitioner-5");
    }

    @Test
    void help_that_a_module_would_repeat_is_warned_of_in_the_answer() {
        OF_TEES.post(OF_TEES.somebodyReferred(), "assessment", WHOLE)
                .then()
                .statusCode(201)
                .body("assessment.duplicateSupport.support.unique()", contains("COUNSELLOR"))
                .body("assessment.duplicateSupport.module", hasItem("COUNSELLING"));
        var without = WHOLE.replace("\"COUNSELLOR\", ", "");
        OF_TEES.post(OF_TEES.somebodyReferred(), "assessment", without)
                .then()
                .body("assessment.duplicateSupport", hasSize(0));
    }

    @Test
    void words_and_goals_are_written_anew_by_who_has_seen_them() {
        var id = assessed();

        put(id, "assessment/words", 1, "{\"clinicalReasons\": \"sleeps well now\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("words.clinicalReasons", equalTo("sleeps well now"))
                .body("words.wants", hasSize(0));
        put(id, "assessment/words", 1, "{}").then().statusCode(412);
        var goalId = goals(id).jsonPath().getString("goals[0].goalId");
        put(id, "goals", 1, """
                {"goals": [{"words": "a course", "progress": "NOT_YET", "saidOn": "2026-11-01"},
                           {"goalId": "%s", "words": "walk to the shop", "progress": "REACHED", "saidOn": "2026-11-01"}]}
                """.formatted(goalId))
                .then()
                .statusCode(200)
                .body("goals.progress", contains("NOT_YET", "REACHED"))
                .body("goals[1].goalId", equalTo(goalId));
    }

    @Test
    void how_far_somebody_was_stays_and_what_is_read_can_be_sent_back() {
        var id = assessed();
        var read = goals(id).asString();

        put(id, "goals", 1, read.replace("NOT_YET", "A_LITTLE").replace("2026-10-12", "2026-11-02"))
                .then()
                .statusCode(200)
                .body("goals[0].progress", equalTo("A_LITTLE"))
                .body("goals[0].steps.progress", contains("NOT_YET", "A_LITTLE"))
                .body("goals[0].steps.saidOn", contains("2026-10-12", "2026-11-02"))
                .body("goals[0].steps[1].writtenBy", equalTo("practitioner-1"));
        var twice = goals(id).jsonPath().getString("goals[0].goalId");
        put(id, "goals", 2, """
                {"goals": [{"goalId": "%1$s", "words": "a", "progress": "NOT_YET", "saidOn": "2026-11-01"},
                           {"goalId": "%1$s", "words": "b", "progress": "NOT_YET", "saidOn": "2026-11-01"}]}
                """.formatted(twice))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/goals/1/goalId"));
    }

    @Test
    void who_is_not_accepted_is_told_by_somebody_and_handed_to_somebody() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": false, "conditionGroup": "PHYSICAL", "workReadiness": "UNABLE",
                 "notAcceptedReason": "DUPLICATE_SUPPORT",
                 "handBack": {"to": "GP", "toldBy": "practitioner-5", "agrees": "NOT_SURE"}}
                """).then().statusCode(201).body("ending.kind", equalTo("NOT_ACCEPTED"));

        read(id).then()
                .body("handBack.to", equalTo("GP"))
                .body("handBack.agrees", equalTo("NOT_SURE"))
                .body("words.notAccepted", equalTo(""))
                .header("ETag", "\"0\"");
        assertThat(Topic.CARE.of(id, 2).toString()).contains("\"handedBackTo\":\"GP\"");
        assertThat(Topic.PROGRAMMES.of(id, 2).toString()).doesNotContain("GP\"", "practitioner-5");
    }

    @Test
    void who_keeps_jobcentre_out_is_not_handed_back_to_an_adviser() {
        var id = OF_TEES.known(Referrals.refer("tees-valley-nhs", "NOT_WITH_JOBCENTRE"));
        OF_TEES.post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": false, "conditionGroup": "PHYSICAL", "workReadiness": "UNABLE",
                 "notAcceptedReason": "OTHER", "handBack": {"to": "ADVISER", "toldBy": "p-5", "agrees": "YES"}}
                """).then().statusCode(422).body("code", equalTo("NO_ADVISER"));
    }

    @Test
    void forgetting_destroys_words_and_goals_and_nothing_is_written_again() {
        var id = assessed();
        Referrals.forget(id);
        Awaitility.await("forgotten")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Rows.of("select note from sealed_note where referral_id = ?", id)
                        .isEmpty());

        read(id).then()
                .statusCode(200)
                .body("words.clinicalReasons", equalTo(""))
                .body("handBack", nullValue());
        put(id, "assessment/words", 0, "{\"clinicalReasons\": \"again\"}")
                .then()
                .statusCode(410)
                .body("code", equalTo("PERSON_FORGOTTEN"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "selfHarmFlag": true                                                    | /measures
            "handBack": {"to": "GP", "toldBy": "p-5", "agrees": "YES"}              | /handBack
            "measures": [{"measure": "PAIN", "total": 11}]                          | /measures/0/total
            "conditions": ["GOUT"]                                                  | /conditions/0
            "goals": ["  "]                                                         | /goals/0
            "words": {"wants": [{"want": "no pain"}]}                               | /words/wants/0/reply
            "words": {"clinicalReasons": "a\\u0000b"}                               | /words/clinicalReasons
            """)
    void bad_input_is_told_where_it_is_bad(String members, String pointer) {
        OF_TEES.post(OF_TEES.somebodyReferred(), "assessment", """
                {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "BOTH", "workReadiness": "UNABLE", %s}
                """.formatted(members))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private static UUID assessed() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "assessment", WHOLE).then().statusCode(201);
        return id;
    }

    private static Response read(UUID id) {
        return OF_TEES.asked().get("/v1/programmes/{id}/assessment", id);
    }

    private static Response goals(UUID id) {
        return OF_TEES.asked().get("/v1/programmes/{id}/goals", id);
    }

    private static Response put(UUID id, String what, long seen, String body) {
        return OF_TEES.asked()
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put("/v1/programmes/" + id + "/" + what);
    }
}
