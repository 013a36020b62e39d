package org.opendoor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.testing.Contract;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** Whole journeys over REST, and what both topics hear of them. */
@QuarkusTest
@RealService
class JourneyIT {

    @Test
    void three_of_three_sessions_are_a_completed_programme() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.read(id)
                .then()
                .header("ETag", "\"1\"")
                .body("state", equalTo("AWAITING"))
                .body("contactWish.wanted", equalTo("NOT_ASKED"))
                .body("plan", nullValue());
        OF_TEES.book(id, Instant.now().plus(Duration.ofDays(2)))
                .then()
                .statusCode(201)
                .body("state", equalTo("ASSESSMENT_BOOKED"))
                .body("appointment.mode", equalTo("02"));
        OF_TEES.assess(id).then().statusCode(201).body("state", equalTo("ASSESSED"));
        OF_TEES.plan(id, 3)
                .then()
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("plan.sessions.number", equalTo(List.of(1, 2, 3)))
                .body("plan.modules[0].sessions", equalTo(3));
        OF_TEES.attendance(id, 1, "5").then().statusCode(201).body("programmeState", equalTo("RUNNING"));
        OF_TEES.attendance(id, 2, "06").then().statusCode(201).body("session.attendance.code", equalTo("6"));
        OF_TEES.post(id, "attendances", """
                {"sessionNumber": 3, "code": " 5 ", "recordedAt": "2026-11-20T10:00:00Z",
                 "contactWish": {"wanted": "YES", "notBefore": "2026-12-07", "times": ["EVENING", "MORNING"]}}
                """).then().statusCode(201).body("programmeState", equalTo("ENDED"));
        OF_TEES.read(id)
                .then()
                .header("ETag", "\"7\"")
                .body("ending.kind", equalTo("COMPLETED"))
                .body("ending.family", nullValue())
                .body("ending.openDoorPace", equalTo("NONE"))
                .body("contactWish.times", equalTo(List.of("MORNING", "EVENING")));

        var forBoth = Topic.PROGRAMMES.of(id, 8);
        assertThat(forBoth)
                .extracting(Said::what)
                .containsExactly(
                        "appointment.booked",
                        "programme.assessed",
                        "programme.started",
                        "session.attended",
                        "session.attended",
                        "programme.ending",
                        "session.attended",
                        "programme.completed");
        var forTheNhs = Topic.CARE.of(id, 6);
        assertThat(forTheNhs)
                .extracting(Said::what)
                .containsExactly(
                        "care.assessment-recorded",
                        "care.plan-agreed",
                        "care.attendance-recorded",
                        "care.attendance-recorded",
                        "care.attendance-recorded",
                        "care.ended");
        assertWellFormed(forBoth);
        assertWellFormed(forTheNhs);
        assertThat(ids(forBoth, "session.attended")).isEqualTo(ids(forTheNhs, "care.attendance-recorded"));
        assertThat(JsonPath.from(forBoth.getLast().data()).getString("ending.contactWish.notBefore"))
                .isEqualTo("2026-12-07");
        assertThat(JsonPath.from(forBoth.getLast().data()).getString("ending.adviser"))
                .isEqualTo("adviser-0417");
    }

    @Test
    void whoever_leaves_for_work_after_six_of_twelve_has_left_early_and_good_news() {
        var id = OF_TEES.somebodyWithAPlan(12);
        for (int session = 1; session <= 6; session++) {
            OF_TEES.attendance(id, session, "5").then().statusCode(201);
        }
        OF_TEES.end(id, "STARTED_WORK")
                .then()
                .statusCode(201)
                .body("ending.kind", equalTo("DROPPED_OUT"))
                .body("ending.family", equalTo("WORK"))
                .body("ending.openDoorPace", equalTo("NONE"));

        var ended = Topic.PROGRAMMES.of(id, 9).getLast();
        assertThat(ended.what()).isEqualTo("programme.dropped-out");
        assertWellFormed(Topic.PROGRAMMES.of(id));
        var care = Topic.CARE.of(id, 9).getLast();
        assertThat(JsonPath.from(care.data()).getInt("attended")).isEqualTo(6);
        assertThat(JsonPath.from(care.data()).getString("reason")).isEqualTo("STARTED_WORK");
    }

    @Test
    void whoever_never_came_has_never_started_and_no_absence_is_heard_by_both_sides() {
        var id = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.attendance(id, 1, "3").then().statusCode(201).body("programmeState", equalTo("PLANNED"));
        OF_TEES.attendance(id, 2, "2").then().statusCode(201).body("programmeState", equalTo("ENDED"));

        assertThat(Topic.PROGRAMMES.of(id, 3))
                .extracting(Said::what)
                .containsExactly("programme.assessed", "programme.ending", "programme.not-started");
        assertWellFormed(Topic.PROGRAMMES.of(id));
        assertWellFormed(Topic.CARE.of(id, 5));
    }

    @Test
    void whoever_is_not_accepted_ends_there_with_a_wish() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": false, "conditionGroup": "BOTH", "workReadiness": "UNABLE",
                 "notAcceptedReason": "NOT_APPROPRIATE", "contactWish": {"wanted": "NO"}}
                """)
                .then()
                .statusCode(201)
                .body("state", equalTo("ENDED"))
                .body("assessment.notAcceptedReason", equalTo("NOT_APPROPRIATE"))
                .body("ending.openDoorPace", equalTo("ONCE"));

        assertThat(Topic.PROGRAMMES.of(id, 2))
                .extracting(Said::what)
                .containsExactly("programme.assessed", "programme.not-accepted");
        assertWellFormed(Topic.PROGRAMMES.of(id));
        assertWellFormed(Topic.CARE.of(id, 2));
    }

    @Test
    void a_wish_told_after_the_ending_is_the_same_ending_told_again() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "ending", """
                {"reason": "LIFE_EVENT", "furtherReasons": ["CARING_RESPONSIBILITIES"],
                 "couldHaveBeenDifferent": "Somebody might have rung.",
                 "alternatives": [{"alternative": "PAUSE", "answer": "DECLINED"}], "comeBackFrom": "2027-05-04"}
                """)
                .then()
                .statusCode(201)
                .body("ending.furtherReasons", equalTo(List.of("CARING_RESPONSIBILITIES")))
                .body("ending.openDoorPace", equalTo("REVIEW_DATE"))
                .body("ending.openDoorNotBefore", equalTo("2027-05-04"));
        OF_TEES.tellWish(id, "YES", "\"2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("ending.revision", equalTo(2))
                .body("contactWish.wanted", equalTo("YES"));
        OF_TEES.tellWish(id, "YES", "\"3\"").then().statusCode(200).header("ETag", "\"3\"");

        var said = Topic.PROGRAMMES.of(id, 2);
        assertThat(said).extracting(Said::what).containsExactly("programme.not-started", "programme.ending-corrected");
        assertThat(JsonPath.from(said.getLast().data()).getString("ending.contactWish.wanted"))
                .isEqualTo("YES");
        assertWellFormed(said);
        assertThat(Topic.CARE.of(id, 2))
                .extracting(each -> JsonPath.from(each.data()).getInt("revision"))
                .containsExactly(1, 2);
    }

    @Test
    void somebody_may_be_assessed_in_a_programme_that_nobody_booked_and_their_history_says_who_did_it() {
        var id = OF_TEES.somebodyWithAPlan(1);

        OF_TEES.asked()
                .get("/v1/programmes/{id}/history", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items.who.unique()", equalTo(List.of("practitioner-1")))
                .body("items[0].type", equalTo("opendoor.programme.assessed.v1"));
    }

    /** Schema, headers, and a sequence of its own on each topic, without a gap. */
    private static void assertWellFormed(List<Said> said) {
        for (int n = 0; n < said.size(); n++) {
            var each = said.get(n);
            Contract.check(each.type(), each.data());
            assertThat(each.headers())
                    .containsEntry("ce_sequence", "%020d".formatted(n + 1))
                    .containsKeys("ce_id", "ce_time", "ce_correlationid")
                    .hasEntrySatisfying(
                            "ce_source", source -> assertThat(source).endsWith("/session-service"));
        }
    }

    private static List<UUID> ids(List<Said> said, String what) {
        return said.stream()
                .filter(each -> each.what().equals(what))
                .map(each -> UUID.fromString(JsonPath.from(each.data()).getString("attendanceId")))
                .toList();
    }
}
