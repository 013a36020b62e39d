package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** Who was there, who was not, and who said so last. */
@QuarkusTest
@RealService
class AttendanceIT {

    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00.123456Z");

    @Test
    void the_senders_clock_decides_which_statement_stands() {
        var id = OF_TEES.somebodyWithAPlan(3);
        var first = OF_TEES.attendance(id, 1, "5", MORNING);
        first.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/programmes/" + id + "/sessions/1"))
                .body("result", equalTo("CREATED"));
        var attendanceId = first.jsonPath().getString("session.attendance.attendanceId");

        told(OF_TEES.attendance(id, 1, "5", MORNING), 200, "UNCHANGED", "5");
        told(OF_TEES.attendance(id, 1, "3", MORNING.minusSeconds(1)), 200, "SUPERSEDED", "5");
        told(OF_TEES.attendance(id, 1, "3", MORNING.plusSeconds(1)), 200, "UPDATED", "3");
        told(OF_TEES.attendance(id, 1, "5", MORNING), 200, "SUPERSEDED", "3");
        OF_TEES.attendance(id, 1, "6", MORNING.plusSeconds(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("ATTENDANCE_CONFLICT"));
        OF_TEES.asked()
                .get("/v1/programmes/{id}/sessions/1", id)
                .then()
                .statusCode(200)
                .body("attendance.attendanceId", equalTo(attendanceId))
                .body("attendance.code", equalTo("3"))
                .body("attendance.reason", equalTo("FELT_UNWELL"));

        assertThat(Topic.PROGRAMMES.of(id, 4))
                .extracting(Said::what)
                .containsExactly(
                        "programme.assessed", "programme.started", "session.attended", "session.attendance-corrected");
        assertThat(Topic.CARE.of(id, 4).subList(2, 4))
                .extracting(said -> JsonPath.from(said.data()).getString("attendanceId"))
                .containsOnly(attendanceId);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "05, 5", "' 6 ', 6", "4, 4", "' 07', 7", "2, 2", "03, 3"})
    void codes_are_read_as_systems_send_them(String sent, String kept) {
        var id = OF_TEES.somebodyWithAPlan(2);
        var reason = "237".contains(kept) ? "\"TRAVEL_OR_COST\"" : "null";

        OF_TEES.post(id, "attendances", """
                {"sessionNumber": 1, "code": "%s", "reason": %s, "recordedAt": "2026-11-20T10:00:00+01:00"}
                """.formatted(sent, reason))
                .then()
                .statusCode(201)
                .body("session.attendance.code", equalTo(kept))
                .body("session.attendance.recordedAt", equalTo("2026-11-20T09:00:00Z"));
    }

    @Test
    void a_session_is_found_by_its_id_too() {
        var id = OF_TEES.somebodyWithAPlan(2);
        var second = OF_TEES.read(id).jsonPath().getString("plan.sessions[1].sessionId");

        OF_TEES.post(id, "attendances", """
                {"sessionId": "%s", "code": "5", "recordedAt": "2026-11-20T10:00:00Z"}
                """.formatted(second))
                .then()
                .statusCode(201)
                .body("session.number", equalTo(2));
    }

    @Test
    void in_the_future_is_no_news_of_a_session_that_is_ahead() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id);
        OF_TEES.plan(id, 2, Instant.now().plus(Duration.ofDays(1)));

        told(OF_TEES.attendance(id, 1, "0"), 200, "UNCHANGED", null);
    }

    @Test
    void the_same_request_again_takes_effect_once_and_another_body_is_refused() {
        var id = OF_TEES.somebodyWithAPlan(2);
        var key = UUID.randomUUID().toString();
        var body = "{\"sessionNumber\": 1, \"code\": \"5\", \"recordedAt\": \"2026-11-20T10:00:00Z\"}";
        var first = OF_TEES.post(id, "attendances", body, key);
        var again = OF_TEES.post(id, "attendances", body, key);

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        OF_TEES.post(id, "attendances", body.replace("\"5\"", "\"6\""), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        OF_TEES.attendance(id, 2, "5");
        assertThat(Topic.PROGRAMMES.of(id, 6))
                .extracting(Said::what)
                .filteredOn("session.attended"::equals)
                .hasSize(2);
    }

    @Test
    void a_repeat_after_a_correction_shows_what_stands_now() {
        var id = OF_TEES.somebodyWithAPlan(2);
        var key = UUID.randomUUID().toString();
        var body = "{\"sessionNumber\": 1, \"code\": \"5\", \"recordedAt\": \"2026-11-20T10:00:00Z\"}";
        OF_TEES.post(id, "attendances", body, key).then().statusCode(201);
        OF_TEES.attendance(id, 1, "3").then().statusCode(200);

        told(OF_TEES.post(id, "attendances", body, key), 201, "SUPERSEDED", "3");
    }

    @Test
    void attendances_of_one_journey_at_once_are_all_counted_and_end_it_once() throws Exception {
        var id = OF_TEES.somebodyWithAPlan(8);

        var answers = atOnce(IntStream.rangeClosed(1, 8)
                .<Callable<Response>>mapToObj(session -> () -> OF_TEES.attendance(id, session, "5"))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        OF_TEES.read(id)
                .then()
                .header("ETag", "\"11\"")
                .body("plan.attended", equalTo(8))
                .body("ending.kind", equalTo("COMPLETED"));
        var said = Topic.PROGRAMMES.of(id, 12);
        assertThat(said).extracting(Said::what).startsWith("programme.assessed", "programme.started");
        assertThat(said).extracting(Said::what).endsWith("session.attended", "programme.completed");
        assertThat(said)
                .extracting(Said::what)
                .filteredOn("programme.ending"::equals)
                .hasSize(1);
        assertThat(said)
                .extracting(each -> each.headers().get("ce_sequence"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_attendance_at_once_from_many_senders_is_one() throws Exception {
        var id = OF_TEES.somebodyWithAPlan(3);

        var answers = atOnce(Stream.<Callable<Response>>generate(() -> () -> OF_TEES.attendance(id, 1, "5", MORNING))
                .limit(6)
                .toList());

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .contains(200);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getString("session.attendance.attendanceId"))
                .doesNotContainNull()
                .hasSize(6)
                .containsOnly(answers.getFirst().jsonPath().getString("session.attendance.attendanceId"));
    }

    private static List<Response> atOnce(List<Callable<Response>> requests)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static void told(Response answer, int status, String result, String code) {
        answer.then()
                .statusCode(status)
                .body("result", equalTo(result))
                .body("session.attendance.code", code == null ? nullValue() : equalTo(code));
    }
}
