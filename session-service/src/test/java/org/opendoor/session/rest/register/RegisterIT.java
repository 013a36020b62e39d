package org.opendoor.session.rest.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Practitioner.OF_WEAR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** A whole group in one call: each row with its own result, and one transaction for what can stand. */
@QuarkusTest
@RealService
class RegisterIT {

    private final Instant evening = Instant.now().minus(Duration.ofHours(1));

    @Test
    void a_group_is_answered_row_by_row_and_everybody_hears_of_their_own() {
        var people = List.of(OF_TEES.somebodyWithAPlan(3), OF_TEES.somebodyWithAPlan(3), OF_TEES.somebodyWithAPlan(3));
        var rows = people.stream().map(id -> row(id, 1, "5")).toList();

        var first = take("", rows);
        first.then()
                .statusCode(201)
                .body("applied", equalTo(true))
                .body("counts.CREATED", equalTo(3))
                .body("rows.pointer", contains("/rows/0", "/rows/1", "/rows/2"))
                .body("rows.result", contains("CREATED", "CREATED", "CREATED"));

        people.forEach(id -> assertThat(Topic.PROGRAMMES.of(id, 3))
                .extracting(Said::what)
                .containsExactly("programme.assessed", "programme.started", "session.attended"));
        OF_TEES.asked()
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("rows.attendanceId", equalTo(first.jsonPath().getList("rows.attendanceId")));
        OF_WEAR.asked().get(first.header("Location")).then().statusCode(404);
    }

    @Test
    void each_row_that_cannot_be_taken_says_why() {
        var own = OF_TEES.somebodyWithAPlan(2);
        var ahead = OF_TEES.somebodyReferred();
        OF_TEES.assess(ahead);
        OF_TEES.plan(ahead, 2, Instant.now().plus(Duration.ofDays(3)));
        var ended = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.end(ended, "MOVED_AREA").then().statusCode(201);
        var foreign = OF_WEAR.somebodyWithAPlan(2);
        var rows = List.of(
                row(own, 1, "5"),
                row(ahead, 1, "5"),
                row(foreign, session(OF_WEAR.read(foreign), 1), "5", evening),
                row(own, UUID.randomUUID().toString(), "5", evening),
                row(ended, session(OF_TEES.read(own), 1), "5", evening),
                row(own, session(OF_TEES.read(own), 2), "3", evening).replace(", \"reason\": \"FORGOT\"", ""),
                row(own, session(OF_TEES.read(own), 2), "5", Instant.now().plus(Duration.ofDays(400))),
                row(own, session(OF_TEES.read(own), 2), "5", Instant.parse("2019-01-01T00:00:00Z")),
                row(own, session(OF_TEES.read(own), 2), "9", evening),
                "{\"code\": \"5\"}");

        take("?mode=EACH", rows)
                .then()
                .statusCode(201)
                .body("counts.CREATED", equalTo(1))
                .body("counts.REFUSED", equalTo(9))
                .body(
                        "rows.errors.code",
                        contains(
                                equalTo(List.of("SESSION_NOT_YET_HELD")),
                                equalTo(List.of("NOT_YET_KNOWN")),
                                equalTo(List.of("NO_SUCH_SESSION")),
                                equalTo(List.of("PROGRAMME_ENDED")),
                                equalTo(List.of("ATTENDANCE_REASON_NEEDED")),
                                equalTo(List.of("RECORDED_IN_THE_FUTURE")),
                                equalTo(List.of("RECORDED_TOO_LONG_AGO")),
                                equalTo(List.of("PATTERN")),
                                equalTo(List.of("NOT_NULL", "NOT_NULL", "ONE_OF"))))
                .body("rows[8].errors[0].pointer", equalTo("/rows/8/code"))
                .body("rows[9].errors[2].pointer", equalTo("/rows/9/referralId"));
        take("", rows)
                .then()
                .statusCode(422)
                .body("code", equalTo("ROWS_REFUSED"))
                .body("errors.pointer", hasItems("/rows/1", "/rows/8/code"));
    }

    @Test
    void a_late_retry_undoes_no_correction_and_contradictions_are_told() {
        var id = OF_TEES.somebodyWithAPlan(3);
        var session = session(OF_TEES.read(id), 1);
        take("", List.of(row(id, session, "5", evening))).then().statusCode(201);

        results(take("", List.of(row(id, session, "3", evening.plusSeconds(1)))), "UPDATED");
        results(take("", List.of(row(id, session, "5", evening))), "SUPERSEDED");
        results(take("", List.of(row(id, session, "3", evening.plusSeconds(1)))), "UNCHANGED");
        results(take("?mode=EACH", List.of(row(id, session, "6", evening.plusSeconds(1)))), "CONFLICT");
        results(
                take("?mode=EACH", List.of(row(id, 2, "5", evening), row(id, 2, "6", evening))),
                "CONFLICT",
                "CONFLICT");
    }

    @Test
    void a_dry_run_tells_and_leaves_nothing_behind() {
        var id = OF_TEES.somebodyWithAPlan(2);

        var key = UUID.randomUUID().toString();
        take("?dryRun=true", List.of(row(id, 1, "5")), key)
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("registerId", nullValue())
                .body("rows[0].result", equalTo("CREATED"))
                .body("rows[0].attendanceId", nullValue());
        OF_TEES.read(id).then().body("plan.attended", equalTo(0));
        take("", List.of(row(id, 1, "5")), key).then().statusCode(201);
    }

    @Test
    void the_same_call_again_is_told_the_same_codes_and_ids() {
        var id = OF_TEES.somebodyWithAPlan(3);
        var rows = List.of(row(id, 1, "5"));
        var key = UUID.randomUUID().toString();

        var first = take("", rows, key);
        take("", List.of(row(id, 1, "3", Instant.now()))).then().statusCode(201);
        var again = take("", rows, key);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString()).contains("CREATED");
        take("?mode=EACH", rows, key).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_register_is_a_file_too() {
        var id = OF_TEES.somebodyWithAPlan(3);
        var header = "recordedAt,code,reason,localPatientId,referralId,sessionId\n";
        var first = "%s,05,,,%s,%s\r\n".formatted(evening, id, session(OF_TEES.read(id), 1));
        var second = "%s,3,FORGOT,,%s,%s\r\n".formatted(evening, id, session(OF_TEES.read(id), 2));

        file("", header + first + second)
                .then()
                .statusCode(201)
                .body("rows.pointer", contains("/2", "/3"))
                .body("rows.result", contains("CREATED", "CREATED"));
        file("?mode=EACH", header + "yesterday,5,HUNGER,,nobody,\n" + first.replace(",05,", ",5,") + "x\n")
                .then()
                .statusCode(201)
                .body("rows.result", contains("REFUSED", "UNCHANGED", "REFUSED"))
                .body("rows[0].errors.pointer", hasItems("/2/recordedAt", "/2/reason", "/2/referralId", "/2/sessionId"))
                .body("rows[2].errors[0].code", equalTo("NUMBER_OF_CELLS"));
        file("", "name\nAda\n").then().statusCode(400).body("code", equalTo("INVALID_REQUEST"));
        file("", "\"x").then().statusCode(400).body("code", equalTo("MALFORMED_CSV"));
    }

    @Test
    void a_thousand_rows_are_one_change_and_more_are_sent_in_pieces() {
        var id = OF_TEES.somebodyWithAPlan(2);
        var one = row(id, 1, "5");
        var many = Collections.nCopies(1_000, one);

        take("", many)
                .then()
                .statusCode(201)
                .body("counts.UNCHANGED", equalTo(999))
                .body("rows", hasSize(1_000));
        take("", Collections.nCopies(1_001, one)).then().statusCode(422).body("code", equalTo("TOO_MANY_ROWS"));
        assertThat(take("", Collections.nCopies(10_000, one)).statusCode()).isEqualTo(413);
        take("", List.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/rows"));
    }

    @Test
    void a_patient_is_spoken_of_by_the_providers_own_number_which_nobody_can_read_in_the_table() {
        var id = OF_TEES.somebodyWithAPlan(2);
        var local = "H-" + UUID.randomUUID();
        OF_TEES.post(id, "patient-ids", """
                {"localPatientId": "%s", "nhsNumber": "943 476 5919"}
                """.formatted(local)).then().statusCode(201);

        take(
                        "",
                        List.of(row(id, 1, "5")
                                .replace("\"referralId\": \"" + id + "\"", "\"localPatientId\": \"" + local + "\"")))
                .then()
                .statusCode(201)
                .body("rows[0].referralId", equalTo(id.toString()));
        assertThat(Rows.of("select row_to_json(patient_id) from patient_id where referral_id = ?", id))
                .singleElement()
                .asString()
                .doesNotContain(local, "9434765919");
        assertThat(Rows.of(
                        "select cast(report as text) from register where cast(report as text) like ?", "%" + id + "%"))
                .noneMatch(report -> report.contains(local));
    }

    /** The link between a person's session and the group's is written by the group's theme; here it is made by hand. */
    @Test
    void the_session_of_a_group_names_each_of_its_peoples_own_and_nobody_elses() {
        var group = UUID.randomUUID();
        var members = List.of(OF_TEES.somebodyWithAPlan(2), OF_TEES.somebodyWithAPlan(2));
        members.forEach(id -> Rows.of(
                "update planned_session set group_session = ? where referral_id = ? and number = 1 returning id",
                group,
                id));
        var stranger = OF_TEES.somebodyWithAPlan(2);
        var rows = List.of(members.get(0), members.get(1), stranger).stream()
                .map(id -> "{\"referralId\": \"%s\", \"code\": \"5\"}".formatted(id))
                .collect(Collectors.joining(", "));

        OF_TEES.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"sessionId\": \"%s\", \"recordedAt\": \"%s\", \"rows\": [%s]}".formatted(group, evening, rows))
                .post("/v1/registers?mode=EACH")
                .then()
                .statusCode(201)
                .body("rows.result", contains("CREATED", "CREATED", "REFUSED"))
                .body("rows[2].errors[0].code", equalTo("NO_SUCH_SESSION"));
        members.forEach(id -> OF_TEES.read(id).then().body("plan.sessions[0].attendance.code", equalTo("5")));
    }

    private String row(UUID id, int session, String code) {
        return row(id, session, code, evening);
    }

    private static String row(UUID id, int session, String code, Instant recordedAt) {
        return row(id, session(OF_TEES.read(id), session), code, recordedAt);
    }

    private static String row(UUID id, String sessionId, String code, Instant recordedAt) {
        var reason = "237".contains(code) ? ", \"reason\": \"FORGOT\"" : "";
        return "{\"referralId\": \"%s\", \"sessionId\": \"%s\", \"code\": \"%s\", \"recordedAt\": \"%s\"%s}"
                .formatted(id, sessionId, code, recordedAt, reason);
    }

    private static String session(Response programme, int number) {
        return programme.jsonPath().getString("plan.sessions[" + (number - 1) + "].sessionId");
    }

    private static void results(Response answer, String... results) {
        answer.then().statusCode(201).body("rows.result", contains(results));
    }

    private static Response take(String query, List<String> rows) {
        return take(query, rows, UUID.randomUUID().toString());
    }

    private static Response take(String query, List<String> rows, String key) {
        return OF_TEES.asked()
                .header("Idempotency-Key", key)
                .body(rows.stream().collect(Collectors.joining(", ", "{\"rows\": [", "]}")))
                .post("/v1/registers" + query);
    }

    private static Response file(String query, String csv) {
        return OF_TEES.asked()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/registers/files" + query);
    }
}
