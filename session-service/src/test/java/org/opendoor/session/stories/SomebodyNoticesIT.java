package org.opendoor.session.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.ToDo;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** People stay away, get upset, want to leave, ring: somebody notices, without having to look. */
@QuarkusTest
@RealService
class SomebodyNoticesIT {

    @Test
    void who_misses_two_in_a_row_is_asked_after_by_the_lead_until_they_come_again() {
        var id = OF_TEES.somebodyWithAPlan(6);
        OF_TEES.attendance(id, 1, "3").then().statusCode(201);
        assertThat(ToDo.find(OF_TEES, id, "TWO_MISSES")).isEmpty();

        OF_TEES.attendance(id, 2, "2").then().statusCode(201);
        var task = ToDo.find(OF_TEES, id, "TWO_MISSES").orElseThrow();
        assertThat(task).containsEntry("owner", "practitioner-1").containsEntry("state", "OPEN");

        OF_TEES.attendance(id, 3, "5").then().statusCode(201);
        OF_TEES.asked()
                .get("/v1/tasks/{id}", task.get("id"))
                .then()
                .body("state", equalTo("DROPPED"))
                .body("droppedBecause", equalTo("CAME_AGAIN"));
    }

    @Test
    void who_did_not_find_the_venue_is_offered_another_time_the_same_day() {
        var id = OF_TEES.somebodyWithAPlan(6);
        OF_TEES.post(id, "attendances", """
                {"sessionNumber": 1, "code": "3", "reason": "COULD_NOT_FIND_VENUE", "recordedAt": "%s"}
                """.formatted(Instant.now())).then().statusCode(201);

        var task = ToDo.await(OF_TEES, id, "VENUE_NOT_FOUND");
        var dates = Rows.of(
                "select due_on - cast(opened_at at time zone 'Europe/London' as date) from task where id = ?", task);
        assertThat(dates).containsExactly("0");
        ToDo.done(OF_TEES, task, "REBOOKED").then().statusCode(200);
        OF_TEES.asked()
                .get("/v1/programmes/{id}/contacts", id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].reached", equalTo(true));
    }

    @Test
    void who_was_upset_in_a_group_is_talked_to_alone() {
        var id = OF_TEES.somebodyWithAPlan(6);
        var upset = "{\"sessionNumber\": 2, \"words\": \"wept and left early\"}";

        var task = UUID.fromString(OF_TEES.post(id, "upsets", upset)
                .then()
                .statusCode(201)
                .body("kind", equalTo("UPSET_IN_GROUP"))
                .body("words", equalTo("wept and left early"))
                .extract()
                .path("id"));
        OF_TEES.post(id, "upsets", upset).then().statusCode(201).body("id", equalTo(task.toString()));
        OF_TEES.post(id, "upsets", "{\"sessionNumber\": 7}").then().statusCode(422);
        OF_TEES.post(id, "upsets", "{}").then().statusCode(400);
        OF_TEES.end(id, "OTHER").then().statusCode(201);

        ToDo.done(OF_TEES, task, "TALKED_TO").then().statusCode(200);
    }

    @Test
    void who_leaves_for_work_is_offered_evenings_and_the_telephone_first() {
        var id = OF_TEES.somebodyWithAPlan(12);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);

        OF_TEES.post(id, "ending", "{\"reason\": \"STARTED_WORK\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALTERNATIVES_TO_OFFER"))
                .body("errors.code", containsInAnyOrder("EVENING_SESSIONS", "TELEPHONE_SESSIONS"))
                .body("existing", endsWith("/ending/alternatives?reason=STARTED_WORK"));
        OF_TEES.asked()
                .get("/v1/programmes/{id}/ending/alternatives?reason=STARTED_WORK", id)
                .then()
                .statusCode(200)
                .body("toOffer", equalTo(List.of("EVENING_SESSIONS", "TELEPHONE_SESSIONS")))
                .body("offered", empty());

        OF_TEES.post(id, "ending", """
                {"reason": "STARTED_WORK", "alternatives": [{"alternative": "EVENING_SESSIONS", "answer": "ACCEPTED"}]}
                """).then().statusCode(201).body("state", equalTo("RUNNING"));
        ToDo.await(OF_TEES, id, "ALTERNATIVE_ACCEPTED");

        OF_TEES.end(id, "STARTED_WORK").then().statusCode(201).body("ending.family", equalTo("WORK"));
        assertThat(ToDo.find(OF_TEES, id, "ALTERNATIVE_ACCEPTED")).isEmpty();
        OF_TEES.asked()
                .get("/v1/programmes/{id}/ending/alternatives", id)
                .then()
                .body("offered.answer", equalTo(List.of("ACCEPTED", "DECLINED", "DECLINED")));
    }

    @Test
    void the_same_alternative_answered_twice_is_refused() {
        OF_TEES.post(OF_TEES.somebodyReferred(), "ending", """
                {"reason": "LIFE_EVENT", "alternatives": [{"alternative": "PAUSE", "answer": "DECLINED"},
                                                          {"alternative": "PAUSE", "answer": "ACCEPTED"}]}
                """)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/alternatives")));
    }

    @Test
    void who_tells_their_adviser_that_they_want_out_may_stay_after_all() {
        var id = OF_TEES.somebodyWithAPlan(6);
        Referrals.say(Referrals.WITHDRAWAL_REQUESTED, id, Referrals.withdrawal(id, "PRACTICAL"));
        var task = ToDo.await(OF_TEES, id, "WITHDRAWAL_REQUESTED");

        ToDo.done(OF_TEES, task, "STAYS").then().statusCode(200);

        OF_TEES.read(id).then().body("state", equalTo("PLANNED"));
        assertThat(Rows.of("select due from timer where kind = 'withdrawal-unanswered' and key = ?", id.toString()))
                .isEmpty();
    }

    @Test
    void a_former_customer_rings_and_is_heard_of_by_whoever_owes_the_contact() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "calls", "{}").then().statusCode(409).body("code", equalTo("PROGRAMME_NOT_ENDED"));
        OF_TEES.post(id, "contacts", "{\"way\": \"CALL\", \"reached\": true}")
                .then()
                .statusCode(201);
        OF_TEES.end(id, "OTHER").then().statusCode(201);
        OF_TEES.post(id, "contacts", "{\"way\": \"CALL\", \"reached\": true}")
                .then()
                .statusCode(409)
                .body("code", equalTo("PROGRAMME_ENDED"));

        var task = UUID.fromString(OF_TEES.post(id, "calls", "{\"words\": \"slips back, sleeps badly\"}")
                .then()
                .statusCode(201)
                .body("kind", equalTo("CALL_TO_ANSWER"))
                .extract()
                .path("id"));
        ToDo.done(OF_TEES, task, "CONTACT").then().statusCode(200);

        var said = Topic.PROGRAMMES.of(id, 2);
        assertThat(said).extracting(Said::what).containsExactly("programme.not-started", "programme.contact-requested");
        assertThat(said.getLast().data()).doesNotContain("sleep", "slip");
        OF_TEES.read(id).then().body("state", equalTo("ENDED")).body("ending.revision", equalTo(1));
    }

    @Test
    void whoever_slips_back_comes_to_a_refresher_and_nothing_is_revived() {
        var id = OF_TEES.somebodyReferred();
        var session = "{\"startsAt\": \"2026-11-02T10:00:00Z\", \"mode\": \"02\"}";
        OF_TEES.post(id, "refreshers", session).then().statusCode(409).body("code", equalTo("PROGRAMME_NOT_ENDED"));
        OF_TEES.end(id, "OTHER").then().statusCode(201);

        String booked = OF_TEES.post(id, "refreshers", session)
                .then()
                .statusCode(201)
                .body("state", equalTo("BOOKED"))
                .extract()
                .path("id");
        OF_TEES.post(id, "refreshers", session).then().statusCode(201).body("id", equalTo(booked));
        OF_TEES.post(id, "refreshers", session.replace("02\"}", "11\"}"))
                .then()
                .statusCode(409)
                .body("code", equalTo("APPOINTMENT_STANDS"));
        attended(id, booked, "3").then().statusCode(422).body("code", equalTo("ATTENDANCE_REASON_NEEDED"));

        attended(id, booked, "5")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECORDED"))
                .body("code", equalTo("5"));
        OF_TEES.asked().get("/v1/programmes/{id}/refreshers", id).then().body("items", hasSize(1));
        OF_TEES.read(id)
                .then()
                .body("state", equalTo("ENDED"))
                .body("ending.revision", equalTo(1))
                .header("ETag", "\"2\"");
    }

    private static Response attended(UUID id, String refresher, String code) {
        return OF_TEES.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"code\": \"%s\", \"recordedAt\": \"%s\"}".formatted(code, Instant.now()))
                .post("/v1/programmes/{id}/refreshers/{refresher}/attendance", id, refresher);
    }
}
