package org.opendoor.session.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** What a provider's system posts, and what each of the two sides hears of how it ended. */
@QuarkusTest
@RealService
class WhatCountsAsCompletedIT {

    @ParameterizedTest(name = "{0} attended and {1} missed is {2}")
    @CsvSource({
        "3, 0, COMPLETED, programme.completed",
        "2, 1, DROPPED_OUT, programme.dropped-out",
        "1, 2, DROPPED_OUT, programme.dropped-out",
        "10, 2, COMPLETED, programme.completed",
        "9, 3, DROPPED_OUT, programme.dropped-out"
    })
    void short_modules_go_by_a_share_and_long_ones_by_two_misses(int attended, int missed, String kind, String said) {
        var id = OF_TEES.somebodyWithAPlan(attended + missed);

        register(id, attended, missed, Instant.now());

        OF_TEES.read(id)
                .then()
                .body("ending.kind", equalTo(kind))
                .body("ending.reason", kind.equals("COMPLETED") ? nullValue() : equalTo("OTHER"))
                .body("plan.attended", equalTo(attended))
                .body("plan.missed", equalTo(missed));
        var heard = endingOf(id, said);
        assertThat(heard.getString("ending.kind")).isEqualTo(kind);
        assertThat(heard.getString("ending.family")).isEqualTo(kind.equals("COMPLETED") ? null : "PERSONAL");
    }

    @Test
    void six_of_twelve_and_then_a_job_is_good_news_and_told_apart() {
        var id = OF_TEES.somebodyWithAPlan(12);
        register(id, 6, 0, Instant.now());

        OF_TEES.end(id, "STARTED_WORK").then().statusCode(201);

        var heard = endingOf(id, "programme.dropped-out");
        assertThat(heard.getString("ending.family")).isEqualTo("WORK");
        assertThat(heard.getString("ending.openDoor.pace")).isEqualTo("NONE");
        OF_TEES.read(id)
                .then()
                .body("ending.kind", equalTo("DROPPED_OUT"))
                .body("ending.reason", equalTo("STARTED_WORK"))
                .body("plan.attended", equalTo(6));
    }

    @Test
    void a_correction_weeks_later_turns_a_drop_out_into_a_completion_and_nobodys_journey_goes_on() {
        var id = OF_TEES.somebodyWithAPlan(4);
        var then = Instant.now().minusSeconds(60);
        register(id, 2, 2, then);
        assertThat(endingOf(id, "programme.dropped-out").getInt("ending.revision"))
                .isOne();

        OF_TEES.attendance(id, 3, "5", Instant.now()).then().statusCode(200).body("result", equalTo("UPDATED"));

        var corrected = endingOf(id, "programme.ending-corrected");
        assertThat(corrected.getString("ending.kind")).isEqualTo("COMPLETED");
        assertThat(corrected.getString("ending.family")).isNull();
        assertThat(corrected.getInt("ending.revision")).isEqualTo(2);
        OF_TEES.read(id)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.kind", equalTo("COMPLETED"))
                .body("plan.attended", equalTo(3));
    }

    @Test
    void an_absence_corrected_after_the_ending_is_no_news_for_jobcentre() {
        var id = OF_TEES.somebodyWithAPlan(4);
        register(id, 3, 1, Instant.now().minusSeconds(60));
        endingOf(id, "programme.completed");

        OF_TEES.attendance(id, 4, "4", Instant.now()).then().statusCode(200);

        OF_TEES.read(id).then().body("plan.missed", equalTo(0)).body("ending.revision", equalTo(1));
        OF_TEES.tellWish(id, "YES", OF_TEES.read(id).header("ETag")).then().statusCode(200);
        assertThat(endingOf(id, "programme.ending-corrected").getInt("ending.revision"))
                .isEqualTo(2);
    }

    @Test
    void who_is_asked_afterwards_why_they_left_may_still_say_so() {
        var id = OF_TEES.somebodyWithAPlan(3);
        register(id, 1, 2, Instant.now());

        OF_TEES.end(id, "STARTED_WORK").then().statusCode(201);

        assertThat(endingOf(id, "programme.ending-corrected").getString("ending.family"))
                .isEqualTo("WORK");
    }

    /** All of it in one call, the attended sessions first. */
    private static void register(UUID id, int attended, int missed, Instant recordedAt) {
        List<String> sessions = OF_TEES.read(id).jsonPath().getList("plan.sessions.sessionId");
        var rows = new ArrayList<String>();
        for (int n = 0; n < attended + missed; n++) {
            var code = n < attended ? "\"5\"" : "\"3\", \"reason\": \"FELT_UNWELL\"";
            rows.add("{\"referralId\": \"%s\", \"sessionId\": \"%s\", \"code\": %s}"
                    .formatted(id, sessions.get(n), code));
        }
        OF_TEES.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"recordedAt\": \"%s\", \"rows\": [%s]}".formatted(recordedAt, String.join(", ", rows)))
                .post("/v1/registers")
                .then()
                .statusCode(201)
                .body("counts.CREATED", equalTo(attended + missed));
    }

    private static JsonPath endingOf(UUID id, String what) {
        return Awaitility.await(what)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> Topic.PROGRAMMES.of(id).stream()
                                .filter(said -> said.what().equals(what))
                                .map(Said::data)
                                .map(JsonPath::from)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
