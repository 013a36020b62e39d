package org.opendoor.session.rest.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Topic;

/** Measures from the first meeting to the refresher: told once, corrected, declined, and never left unseen. */
@QuarkusTest
@RealService
class MeasuresIT {

    @Test
    void what_somebody_answered_is_kept_told_to_the_nhs_side_and_corrected() {
        var id = assessed();

        var told = take(id, "START", "2026-10-12", wellbeing(3) + ", {\"measure\": \"PAIN\", \"declined\": true}");
        told.then().statusCode(201).header("ETag", "\"1\"").body("answers[1].total", nullValue());
        var location = told.header("Location");
        assertThat(take(id, "START", "2026-10-12", wellbeing(3) + ", {\"measure\": \"PAIN\", \"declined\": true}")
                        .statusCode())
                .isEqualTo(200);
        take(id, "START", "2026-10-12", wellbeing(4))
                .then()
                .statusCode(409)
                .body("code", equalTo("MEASURED_ALREADY"))
                .body("existing", startsWith(location.substring(location.indexOf("/v1"))));
        correct(location, 1, "\"answers\": [" + wellbeing(4) + "]")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("answers", hasSize(1));
        correct(location, 1, "\"answers\": [" + wellbeing(5) + "]").then().statusCode(412);

        var said = Topic.CARE.of(id, 3).stream()
                .filter(event -> event.what().equals("care.measured"))
                .toList();
        assertThat(said).hasSize(2);
        assertThat(said.getLast().data())
                .contains("\"revision\":2", "\"total\":4")
                .doesNotContain("PAIN");
        assertThat(Topic.PROGRAMMES.of(id).toString()).doesNotContain("measure", "WELLBEING");
    }

    @Test
    void they_are_read_by_day_from_the_start_to_the_refresher() {
        var id = OF_TEES.somebodyWithAPlan(2);
        take(id, "MIDDLE", "2026-11-02", wellbeing(5)).then().statusCode(201);
        take(id, "START", "2026-10-12", wellbeing(3)).then().statusCode(201);
        take(id, "REFRESHER", "2026-11-20", wellbeing(6))
                .then()
                .statusCode(409)
                .body("code", equalTo("OCCASION_DOES_NOT_FIT"));
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);
        OF_TEES.attendance(id, 2, "5").then().statusCode(201);
        take(id, "FINAL", "2026-11-20", wellbeing(7)).then().statusCode(201);
        take(id, "REFRESHER", "2026-11-20", wellbeing(8)).then().statusCode(201);

        OF_TEES.asked()
                .get("/v1/programmes/{id}/measures", id)
                .then()
                .statusCode(200)
                .body("items.occasion", contains("START", "MIDDLE", "FINAL", "REFRESHER"))
                .body("items.answers.total.flatten()", contains(3, 5, 7, 8));
    }

    @Test
    void an_answer_that_somebody_may_harm_themselves_is_a_task_for_today_and_one_only() {
        var id = assessed();
        var phq = "{\"measure\": \"PHQ_9\", \"total\": 14}";

        var told = OF_TEES.post(id, "measures", body("START", "2026-10-12", phq, ", \"selfHarmFlag\": true"));
        told.then().statusCode(201);
        correct(told.header("Location"), 1, "\"answers\": [" + phq.replace("14", "15") + "], \"selfHarmFlag\": true")
                .then()
                .statusCode(200);

        assertThat(tasks(id)).hasSize(1);
        assertThat(Topic.CARE.of(id, 3).toString()).contains("PHQ_9").doesNotContainIgnoringCase("harm");
    }

    @Test
    void a_flag_that_is_told_later_is_a_task_too() {
        var id = assessed();
        var told = take(id, "START", "2026-10-12", wellbeing(2));
        assertThat(tasks(id)).isEmpty();

        correct(told.header("Location"), 1, "\"answers\": [" + wellbeing(2) + "], \"selfHarmFlag\": true")
                .then()
                .statusCode(200);

        assertThat(tasks(id)).hasSize(1);
    }

    @Test
    void nothing_is_measured_before_the_first_meeting_or_on_a_day_that_cannot_be() {
        refused(take(OF_TEES.somebodyReferred(), "START", "2026-10-12", wellbeing(3)), 409, "NOT_YET_ASSESSED");
        var id = assessed();
        refused(take(id, "START", "2100-01-01", wellbeing(3)), 422, "MEASURED_IN_THE_FUTURE");
        refused(take(id, "START", "2026-09-30", wellbeing(3)), 422, "MEASURED_BEFORE_THE_REFERRAL");
    }

    @Test
    void of_somebody_forgotten_nothing_is_written_any_more() {
        var id = assessed();
        Referrals.say("opendoor.referral.forgotten.v1", id, """
                {"referralId": "%s", "customerId": "%s", "forgottenOn": "2026-11-23"}""".formatted(id, UUID.randomUUID()));
        org.awaitility.Awaitility.await("forgotten")
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> !Rows.of("select 1::text from forgotten_journey where referral_id = ?", id)
                        .isEmpty());

        refused(take(id, "START", "2026-10-12", wellbeing(3)), 410, "PERSON_FORGOTTEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"measure": "WELLBEING", "total": 0}                                         | /answers/0/total
            {"measure": "WELLBEING", "total": 11}                                        | /answers/0/total
            {"measure": "PAIN", "total": -1}                                             | /answers/0/total
            {"measure": "GAD_7", "total": 22}                                            | /answers/0/total
            {"measure": "PAIN"}                                                          | /answers/0/total
            {"measure": "PAIN", "total": 0, "declined": true}                            | /answers/0/total
            {"measure": "PAIN", "total": 1}, {"measure": "PAIN", "total": 2}             | /answers/1/measure
            {"measure": "MOOD", "total": 1}                                              | /answers/0/measure
            """)
    void answers_that_are_none_are_told_where(String answers, String pointer) {
        take(assessed(), "START", "2026-10-12", answers)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    private static java.util.List<String> tasks(UUID id) {
        return Rows.of("select kind from task where about = ? and kind = 'SELF_HARM_FLAG'", id);
    }

    private static UUID assessed() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id).then().statusCode(201);
        return id;
    }

    private static String wellbeing(int total) {
        return "{\"measure\": \"WELLBEING\", \"total\": %d}".formatted(total);
    }

    private static Response take(UUID id, String occasion, String on, String answers) {
        return OF_TEES.post(id, "measures", body(occasion, on, answers, ""));
    }

    private static String body(String occasion, String on, String answers, String more) {
        return "{\"occasion\": \"%s\", \"askedOn\": \"%s\", \"answers\": [%s]%s}"
                .formatted(occasion, on, answers, more);
    }

    private static Response correct(String location, long seen, String members) {
        return OF_TEES.asked()
                .header("If-Match", "\"" + seen + "\"")
                .body("{" + members + "}")
                .put(location);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
