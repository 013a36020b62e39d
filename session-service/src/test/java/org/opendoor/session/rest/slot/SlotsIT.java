package org.opendoor.session.rest.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Diary.in;
import static org.opendoor.session.testing.Diary.publish;
import static org.opendoor.session.testing.Diary.row;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Practitioner.OF_WEAR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.testing.Diary;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Told;

/** Publishing: one row or a thousand, each with what became of it. */
@QuarkusTest
@RealService
class SlotsIT {

    private static final Logger LOG = Logger.getLogger(SlotsIT.class);
    private static final Instant SAID = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void each_row_is_told_what_became_of_it() {
        var who = Diary.practitioner();
        var at = in(10, 9);
        publish(OF_TEES, "", row(who, Diary.venue(), "01", at, SAID))
                .then()
                .statusCode(201)
                .body("rows.result", contains("CREATED"));

        publish(OF_TEES, "", row(who, Diary.venue(), "01", at, SAID))
                .then()
                .statusCode(200)
                .body("rows.result", contains("UNCHANGED"));
        publish(
                        OF_TEES,
                        "",
                        row(who, null, "02", at, SAID.minusSeconds(1)),
                        row(who, null, "02", at, SAID),
                        row(who, null, "02", at, SAID.plusSeconds(1)),
                        row(who, null, "02", at.plus(Duration.ofMinutes(30)), SAID),
                        row(who, null, "02", in(-1, 9), SAID))
                .then()
                .statusCode(200)
                .body("rows.result", contains("SUPERSEDED", "CONFLICT", "UPDATED", "REFUSED", "REFUSED"))
                .body(
                        "rows.code",
                        contains(
                                nullValue(),
                                equalTo("SLOT_CONFLICT"),
                                nullValue(),
                                equalTo("SLOT_OVERLAPS"),
                                equalTo("SLOT_IN_THE_PAST")));
    }

    @Test
    void people_and_places_are_those_of_the_directory() {
        var mine = Diary.practitioner();
        var theirs = Diary.practitioner(OF_WEAR.provider());
        var away = "practitioner-" + Ids.next();
        var at = in(10, 9);
        var day = BritishDate.of(Instant.now());
        Told.entry("staff", away, """
                {"staff": "%s", "role": "PRACTITIONER", "provider": "%s", "active": true,
                 "away": [{"from": "%s", "to": "%s"}]}
                """.formatted(away, OF_TEES.provider(), day, day.plusDays(20)));
        Told.venue("wear-hall", OF_WEAR.provider(), "SR1 1AA", "\"latitude\": 54.9, \"longitude\": -1.4", true, null);

        publish(
                        OF_TEES,
                        "",
                        row(theirs, null, "02", at),
                        row("nobody-at-all", null, "02", at),
                        row(away, null, "02", at),
                        row(mine, "wear-hall", "01", at),
                        row(mine, "no-such-venue", "01", at),
                        row(mine, null, "01", at),
                        row(mine, Diary.venue(), "11", at))
                .then()
                .statusCode(200)
                .body(
                        "rows.code",
                        contains(
                                "PRACTITIONER_NOT_HERE",
                                "PRACTITIONER_NOT_HERE",
                                "PRACTITIONER_AWAY",
                                "VENUE_NOT_HERE",
                                "VENUE_NOT_HERE",
                                "VENUE_DOES_NOT_FIT",
                                "VENUE_DOES_NOT_FIT"));
    }

    @Test
    void all_or_none_and_a_dry_run_leave_nothing_behind_where_they_should_not() {
        var who = Diary.practitioner();
        var good = row(who, null, "02", in(11, 9));
        var bad = row("nobody-at-all", null, "02", in(11, 9));

        publish(OF_TEES, "?mode=ALL", good, bad)
                .then()
                .statusCode(422)
                .body("code", equalTo("ROWS_REFUSED"))
                .body("errors.pointer", contains("/slots/1"))
                .body("errors.code", contains("PRACTITIONER_NOT_HERE"));
        publish(OF_TEES, "?dryRun=true", good, bad)
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("rows.result", contains("CREATED", "REFUSED"));
        assertThat(Rows.of("select id from assessment_slot where practitioner = ?", who))
                .isEmpty();

        publish(OF_TEES, "?mode=ALL", good).then().statusCode(201);
    }

    @Test
    void the_same_request_again_is_told_how_its_rows_stand_and_another_under_its_key_is_refused() {
        var body = "{\"slots\": [%s]}".formatted(row(Diary.practitioner(), null, "02", in(12, 9)));
        var key = UUID.randomUUID().toString();
        var first = OF_TEES.asked().header("Idempotency-Key", key).body(body).post("/v1/slots");
        var again = OF_TEES.asked().header("Idempotency-Key", key).body(body).post("/v1/slots");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("rows[0].slotId"))
                .isEqualTo(first.jsonPath().getString("rows[0].slotId"));
        OF_TEES.asked()
                .header("Idempotency-Key", key)
                .body(body.replace("60", "45"))
                .post("/v1/slots")
                .then()
                .statusCode(422);
    }

    @Test
    void a_thousand_rows_are_taken_at_once_and_listed_page_by_page_and_one_more_is_too_many() {
        var who = Diary.practitioner();
        var rows = IntStream.range(0, 1_001)
                .mapToObj(n -> row(who, null, "02", in(40, 0).plus(Duration.ofHours(n))))
                .toList();
        publish(OF_TEES, "", rows.toArray(String[]::new)).then().statusCode(400);

        var begun = System.nanoTime();
        publish(OF_TEES, "", rows.subList(0, 1_000).toArray(String[]::new))
                .then()
                .statusCode(201)
                .body("rows.result", everyItem(equalTo("CREATED")))
                .body("rows", hasSize(1_000));
        LOG.infof("published rows=1000 millis=%d", (System.nanoTime() - begun) / 1_000_000);

        var seen = new ArrayList<String>();
        var next = "/v1/slots?limit=200&state=OPEN&practitioner=" + who;
        while (next != null) {
            var page =
                    OF_TEES.asked().get(next).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.startsAt"));
            next = page.getString("next");
        }
        assertThat(seen).hasSize(1_000).isSorted();
        assertThat(new HashSet<>(seen)).hasSize(1_000);
        OF_WEAR.asked().get("/v1/slots?practitioner=" + who).then().body("items", hasSize(0));
    }

    @Test
    void a_slot_is_taken_back_once_and_not_from_somebody_who_has_it() {
        var free = Diary.free();
        withdraw(free).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        withdraw(free).then().statusCode(200);

        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "appointments", "{\"slotId\": \"%s\"}".formatted(free))
                .then()
                .statusCode(409)
                .body("code", equalTo("SLOT_WITHDRAWN"));

        var taken = Diary.free();
        OF_TEES.post(id, "appointments", "{\"slotId\": \"%s\"}".formatted(taken))
                .then()
                .statusCode(201);
        withdraw(taken).then().statusCode(409).body("code", equalTo("SLOT_TAKEN"));
        OF_TEES.asked()
                .get("/v1/slots/{id}", taken)
                .then()
                .body("state", equalTo("BOOKED"))
                .body("referralId", equalTo(id.toString()));
    }

    private static Response withdraw(UUID slot) {
        return OF_TEES.asked().header("Idempotency-Key", UUID.randomUUID()).post("/v1/slots/{id}/withdrawal", slot);
    }
}
