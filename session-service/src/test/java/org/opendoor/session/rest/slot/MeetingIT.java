package org.opendoor.session.rest.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Diary.in;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Diary;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** The first meeting: booked on the spot, moved, cancelled; and the slot that belongs to at most one person. */
@QuarkusTest
@RealService
class MeetingIT {

    private static final int MANY = 12;

    @Test
    void of_many_who_want_one_slot_at_the_same_moment_exactly_one_gets_it() throws Exception {
        var slot = Diary.free();
        List<Callable<Response>> wishes = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            var id = OF_TEES.somebodyReferred();
            wishes.add(() -> book(id, slot));
        }

        var answers = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(MANY)) {
            for (var answer : pool.invokeAll(wishes, 60, TimeUnit.SECONDS)) {
                answers.add(answer.get().statusCode());
            }
        }

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(MANY - 1);
        assertThat(Rows.of("select referral_id from programme where appointment_slot_id = ?", slot))
                .hasSize(1)
                .isEqualTo(Rows.of("select referral_id from assessment_slot where id = ?", slot));
    }

    @Test
    void an_adviser_books_on_the_spot_and_is_shown_the_meeting_and_nothing_else() {
        var id = OF_TEES.somebodyReferred();
        var slot = Diary.free();
        var booked = post(adviser(), id, "appointments", "{\"slotId\": \"%s\"}".formatted(slot));

        booked.then()
                .statusCode(201)
                .header("Location", equalTo("/v1/programmes/" + id + "/appointment"))
                .body("venue", equalTo(Diary.VENUE))
                .body("mode", equalTo("01"));
        assertThat(booked.jsonPath().getMap("$").keySet())
                .isEqualTo(Set.of("referralId", "appointmentId", "startsAt", "mode", "venue", "waitingDays"));
        adviser()
                .get("/v1/programmes/{id}/appointment", id)
                .then()
                .statusCode(200)
                .body("mode", equalTo("01"));
        adviser().get("/v1/programmes/{id}", id).then().statusCode(403);

        var said = Topic.PROGRAMMES.of(id, 1).getFirst();
        Contract.check(said.type(), said.data());
        assertThat(said.data()).contains(Diary.VENUE).doesNotContain("practitioner", slot.toString());
        OF_TEES.read(id).then().body("appointment.slotId", equalTo(slot.toString()));
        book(id, slot).then().statusCode(200);
    }

    @Test
    void only_the_providers_side_promises_a_time_without_a_slot() {
        var id = OF_TEES.somebodyReferred();
        var own = "{\"startsAt\": \"%s\", \"mode\": \"02\"}".formatted(in(9, 9));

        post(adviser(), id, "appointments", own).then().statusCode(400).body("errors.pointer", contains("/slotId"));
        OF_TEES.post(id, "appointments", own).then().statusCode(201);
    }

    @Test
    void a_slot_and_a_time_beside_it_contradict_each_other() {
        var id = OF_TEES.somebodyReferred();

        OF_TEES.post(id, "appointments", "{\"slotId\": \"%s\", \"mode\": \"02\"}".formatted(Diary.free()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mode"));
        book(id, UUID.randomUUID()).then().statusCode(422).body("code", equalTo("SLOT_UNKNOWN"));
    }

    @Test
    void moved_it_keeps_its_id_and_the_slot_it_leaves_is_free_again() {
        var id = OF_TEES.somebodyReferred();
        var first = Diary.free();
        var second = Diary.byTelephone(in(33, 18));
        var appointment = appointmentOf(book(id, first));

        move(adviser(), id, appointment, """
                {"slotId": "%s", "askedBy": "PERSON", "reason": "CARING_RESPONSIBILITY"}""".formatted(second))
                .then()
                .statusCode(201)
                .body("appointmentId", equalTo(appointment))
                .body("mode", equalTo("02"))
                .body("venue", nullValue());

        assertThat(stateOf(first)).isEqualTo("OPEN");
        assertThat(stateOf(second)).isEqualTo("BOOKED");
        OF_TEES.asked()
                .get("/v1/programmes/{id}/appointments", id)
                .then()
                .statusCode(200)
                .body("items.deed", contains("BOOKED", "RESCHEDULED"))
                .body("items[1].askedBy", equalTo("PERSON"))
                .body("items[1].reason", equalTo("CARING_RESPONSIBILITY"));
        var said = Topic.PROGRAMMES.of(id, 2);
        assertThat(said).extracting(Said::what).containsExactly("appointment.booked", "appointment.rescheduled");
        Contract.check(said.getLast().type(), said.getLast().data());
        assertThat(said.getLast().data()).doesNotContain("CARING", "PERSON");
    }

    @Test
    void who_could_not_get_there_is_offered_the_telephone_and_other_places_with_the_cancellation() {
        var id = OF_TEES.somebodyReferred();
        var slot = Diary.free();
        var free = Diary.byTelephone(in(1, 18));
        var appointment = appointmentOf(book(id, slot));

        cancel(adviser(), id, appointment, "{\"askedBy\": \"PERSON\", \"reason\": \"TRAVEL_OR_COST\"}")
                .then()
                .statusCode(201)
                .body("appointmentId", nullValue())
                .body("alternatives.slotId", hasItem(free.toString()))
                .body("alternatives.venue", not(hasItem(Diary.VENUE)));

        assertThat(stateOf(slot)).isEqualTo("OPEN");
        var said = Topic.PROGRAMMES.of(id, 2).getLast();
        assertThat(said.what()).isEqualTo("appointment.cancelled");
        Contract.check(said.type(), said.data());
        cancel(adviser(), id, appointment, "{\"askedBy\": \"PROVIDER\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_APPOINTMENT"));
        book(id, slot).then().statusCode(201);
    }

    @Test
    void the_person_has_a_reason_and_nobody_else_does() {
        var id = OF_TEES.somebodyReferred();
        var appointment = appointmentOf(book(id, Diary.free()));

        cancel(adviser(), id, appointment, "{\"askedBy\": \"PERSON\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        cancel(adviser(), id, appointment, "{\"askedBy\": \"REFERRER\", \"reason\": \"FORGOT\"}")
                .then()
                .statusCode(400);
        cancel(OF_TEES.asked(), id, appointment, "{\"askedBy\": \"PROVIDER\"}")
                .then()
                .statusCode(201)
                .body("alternatives", nullValue());
    }

    @Test
    void who_is_assessed_before_it_or_leaves_needs_the_slot_no_more() {
        var assessed = Diary.free();
        var id = OF_TEES.somebodyReferred();
        book(id, assessed);
        OF_TEES.assess(id).then().statusCode(201);
        var left = Diary.free();
        var other = OF_TEES.somebodyReferred();
        book(other, left);
        OF_TEES.end(other, "STARTED_WORK").then().statusCode(201);

        assertThat(stateOf(assessed)).isEqualTo("OPEN");
        assertThat(stateOf(left)).isEqualTo("OPEN");
    }

    private static Response book(UUID id, UUID slot) {
        return OF_TEES.post(id, "appointments", "{\"slotId\": \"%s\"}".formatted(slot));
    }

    private static String appointmentOf(Response booked) {
        return booked.then().statusCode(201).extract().jsonPath().getString("appointmentId");
    }

    private static Response move(RequestSpecification who, UUID id, String appointment, String body) {
        return post(who, id, "appointments/" + appointment + "/rescheduling", body);
    }

    private static Response cancel(RequestSpecification who, UUID id, String appointment, String body) {
        return post(who, id, "appointments/" + appointment + "/cancellation", body);
    }

    private static Response post(RequestSpecification who, UUID id, String what, String body) {
        return who.header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/programmes/" + id + "/" + what);
    }

    private static RequestSpecification adviser() {
        return Practitioner.as(Role.ADVISER, Scope.district("durham"));
    }

    private static String stateOf(UUID slot) {
        return Rows.of("select state from assessment_slot where id = ?", slot).getFirst();
    }
}
