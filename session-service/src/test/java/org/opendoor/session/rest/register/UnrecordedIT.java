package org.opendoor.session.rest.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;

/** A session of which nobody has said who came stands on the list until somebody does. */
@QuarkusTest
@RealService
class UnrecordedIT {

    private final Practitioner nurse = new Practitioner("quiet-nhs-" + UUID.randomUUID());

    @Test
    void a_session_waits_for_its_register_once_it_has_begun_and_until_there_is_an_answer() {
        var id = planned(3, Instant.now().minus(Duration.ofDays(8)));

        assertThat(numbersOf(id)).containsExactly(1, 2);
        nurse.attendance(id, 1, "3").then().statusCode(201);
        assertThat(numbersOf(id)).containsExactly(2);
    }

    @Test
    void after_the_ending_only_what_was_before_it_waits() {
        var id = planned(3, Instant.now().minus(Duration.ofDays(8)));
        nurse.attendance(id, 1, "5").then().statusCode(201);
        nurse.end(id, "MOVED_AREA").then().statusCode(201);

        assertThat(numbersOf(id)).containsExactly(2);
        nurse.attendance(id, 2, "5").then().statusCode(201);
        assertThat(numbersOf(id)).isEmpty();
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended_and_shows_nobody_elses() {
        planned(3, Instant.now().minus(Duration.ofDays(30)));
        planned(2, Instant.now().minus(Duration.ofDays(20)));

        var first = list("?limit=3");
        var second = nurse.asked().get(first.jsonPath().getString("next"));

        first.then().body("items.size()", equalTo(3));
        second.then().body("items.size()", equalTo(2));
        assertThat(sessionsOf(first)).doesNotContainAnyElementsOf(sessionsOf(second));
        list("?mine=true").then().body("items.practitioner", everyItem(equalTo("practitioner-1")));
        assertThat(new Practitioner("nobody-nhs")
                        .asked()
                        .get("/v1/registers/unrecorded")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private UUID planned(int sessions, Instant first) {
        var id = nurse.somebodyReferred();
        nurse.assess(id).then().statusCode(201);
        nurse.plan(id, sessions, first).then().statusCode(201);
        return id;
    }

    private List<Integer> numbersOf(UUID id) {
        var all = nurse.read(id).jsonPath();
        var waiting = sessionsOf(list(""));
        return all.getList("plan.sessions.findAll { it.sessionId in %s }.number".formatted(quoted(waiting)));
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").toList().toString();
    }

    private static List<String> sessionsOf(Response page) {
        return page.jsonPath().getList("items.sessionId");
    }

    private Response list(String query) {
        return nurse.asked().get("/v1/registers/unrecorded" + query);
    }
}
