package org.opendoor.session.rest.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;

/** A practitioner opens one page and knows what waits. */
@QuarkusTest
@RealService
class PractitionersWorkIT {

    private final Practitioner ours = new Practitioner("work-" + UUID.randomUUID());

    @Test
    void each_list_counts_what_is_on_it_and_leads_to_it() {
        var stayedAway = ours.somebodyWithAPlan(4);
        ours.attendance(stayedAway, 1, "3").then().statusCode(201);
        ours.attendance(stayedAway, 2, "3").then().statusCode(201);
        var rang = ours.somebodyReferred();
        ours.end(rang, "OTHER").then().statusCode(201);
        ours.post(rang, "calls", "{\"words\": \"hello\"}").then().statusCode(201);
        planned(Instant.now(), Instant.now().plus(Duration.ofDays(3)));

        var counts = counts();

        assertThat(counts)
                .containsEntry("TODAY", 1)
                .containsEntry("MISSES_TO_CHASE", 1)
                .containsEntry("CALLS_TO_ANSWER", 1)
                .containsEntry("ENDINGS_NEXT_WEEK", 1)
                .containsEntry("SAME_DAY_TASKS", 0)
                .containsEntry("LATE_TASKS", 0);
        assertThat(counts.get("UNRECORDED_REGISTERS")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void today_shows_meetings_in_the_order_of_time_and_endings_who_is_to_be_said_goodbye_to() {
        var later = Instant.now().plusMillis(2);
        var person = planned(Instant.now().plusMillis(1), later, Instant.now().plus(Duration.ofDays(2)));

        ours.asked()
                .get("/v1/worklists/today?mine=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.meeting", equalTo(List.of("SESSION", "SESSION")))
                .body("items[0].referralId", equalTo(person.toString()))
                .body("items[0].practitioner", equalTo("practitioner-1"));
        ours.asked()
                .get("/v1/worklists/endings-next-week")
                .then()
                .body("items.referralId", equalTo(List.of(person.toString())))
                .body("items[0].lead", equalTo("practitioner-1"));
    }

    @Test
    void a_plan_with_sessions_that_wait_for_a_date_does_not_end_next_week() {
        planned(Instant.now().plus(Duration.ofDays(2)), Instant.now().plus(Duration.ofDays(20)));

        assertThat(counts()).containsEntry("ENDINGS_NEXT_WEEK", 0);
    }

    @Test
    void same_day_tasks_are_a_filter() {
        var lost = ours.somebodyWithAPlan(4);
        ours.post(lost, "attendances", """
                {"sessionNumber": 1, "code": "3", "reason": "COULD_NOT_FIND_VENUE", "recordedAt": "%s"}
                """.formatted(Instant.now())).then().statusCode(201);

        ours.asked().get("/v1/tasks?sameDay=true").then().body("items.kind", equalTo(List.of("VENUE_NOT_FOUND")));
        assertThat(counts()).containsEntry("SAME_DAY_TASKS", 1);
    }

    private Map<String, Integer> counts() {
        List<Map<String, Object>> items = ours.asked()
                .get("/v1/worklists")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream()
                .collect(Collectors.toMap(item -> (String) item.get("name"), item -> (Integer) item.get("count")));
    }

    private UUID planned(Instant... starts) {
        var id = ours.somebodyReferred();
        ours.assess(id).then().statusCode(201);
        var sessions =
                List.of(starts).stream().map("{\"on\": \"%s\"}"::formatted).collect(Collectors.joining(", "));
        ours.post(id, "plan", """
                {"modules": [{"code": "PAIN_MANAGEMENT", "mode": "ONE_TO_ONE", "sessions": [%s]}]}
                """.formatted(sessions)).then().statusCode(201);
        return id;
    }
}
