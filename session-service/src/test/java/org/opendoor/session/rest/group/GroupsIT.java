package org.opendoor.session.rest.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendoor.session.testing.Groups.FIRST;
import static org.opendoor.session.testing.Groups.OF_TEES;
import static org.opendoor.session.testing.Groups.weeks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.Ids;
import org.opendoor.session.testing.Groups;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Told;

/** Groups over REST, on a real database: opened, filled, left, moved, cancelled. */
@QuarkusTest
@RealService
class GroupsIT {

    private static final String OVER_EASTER = "2031-03-31T09:00:00Z";

    @Test
    void a_series_is_weekly_and_skips_bank_holidays() {
        var group = OF_TEES.open(Instant.parse(OVER_EASTER), 2, 3);

        OF_TEES.read(group)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("FILLING"))
                .body("introductorySession", equalTo(true))
                .body(
                        "sessions.startsAt",
                        contains(OVER_EASTER, "2031-04-07T09:00:00Z", "2031-04-21T09:00:00Z", "2031-04-28T09:00:00Z"));
    }

    @Test
    void it_starts_with_the_one_who_makes_it_enough_and_then_people_wait_in_their_order() {
        var group = OF_TEES.open(2, 2);
        var first = OF_TEES.joined(group);
        OF_TEES.read(group).then().body("state", equalTo("FILLING"));
        var second = OF_TEES.joined(group);
        OF_TEES.read(group).then().body("state", equalTo("RUNNING"));
        var third = OF_TEES.joined(group);

        OF_TEES.members(group)
                .then()
                .body("items.referralId", contains(first.toString(), second.toString(), third.toString()))
                .body("items.hasPlace", contains(true, true, false))
                .body("items[2].position", equalTo(1))
                .body("items[0].expectedStart", equalTo(FIRST.toString()))
                .body("items[2].expectedStart", equalTo(weeks(4).toString()));

        OF_TEES.leave(group, first, "MOVED_TO_ONE_TO_ONE").then().statusCode(201);
        OF_TEES.members(group).then().body("items.hasPlace", contains(true, true));
        OF_TEES.leave(group, first, "MOVED_TO_ONE_TO_ONE")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_ON_THE_LIST"));
    }

    @Test
    void of_all_who_want_the_last_place_at_once_exactly_one_gets_it_and_the_others_wait() {
        var group = OF_TEES.open(1, 2);
        OF_TEES.joined(group);
        var people =
                IntStream.range(0, 6).mapToObj(_ -> OF_TEES.somebodyAssessed()).toList();

        var answers = people.stream()
                .map(person -> CompletableFuture.supplyAsync(() -> OF_TEES.join(group, person)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        List<Boolean> places = OF_TEES.members(group).path("items.hasPlace");
        assertThat(places).containsExactly(true, true, false, false, false, false, false);
        List<Integer> positions = OF_TEES.members(group).path("items.position");
        assertThat(positions).containsExactly(null, null, 1, 2, 3, 4, 5);
    }

    @Test
    void nobody_gets_a_place_without_an_assessment_but_by_an_exception_that_is_kept_with_its_reason() {
        var group = OF_TEES.open(2, 3);
        var person = Practitioner.OF_TEES.somebodyReferred();

        refused(OF_TEES.join(group, person), 409, "NOT_ASSESSED");
        OF_TEES.post("/v1/groups/" + group + "/members", """
                        {"referralId": "%s", "withoutAssessment": "CLINICIAN_ADVISED"}""".formatted(person))
                .then()
                .statusCode(201)
                .body("items.withoutAssessment", contains("CLINICIAN_ADVISED"));
    }

    @Test
    void strangers_and_those_whose_programme_is_over_are_not_let_in() {
        var group = OF_TEES.open(2, 3);
        refused(OF_TEES.join(group, Ids.next()), 422, "PERSON_NOT_REFERRED");
        refused(OF_TEES.join(group, Practitioner.OF_WEAR.somebodyReferred()), 422, "PERSON_NOT_REFERRED");
        var gone = OF_TEES.somebodyAssessed();
        Practitioner.OF_TEES.end(gone, "OTHER").then().statusCode(201);
        refused(OF_TEES.join(group, gone), 409, "PROGRAMME_OVER");
    }

    @Test
    void nobody_is_on_two_lists_for_the_same_module_but_a_cancelled_group_lets_them_go() {
        var first = OF_TEES.open(2, 3);
        var second = OF_TEES.open(2, 3);
        var person = OF_TEES.joined(first);
        OF_TEES.join(first, person).then().statusCode(200);
        OF_TEES.join(second, person)
                .then()
                .statusCode(409)
                .body("code", equalTo("IN_ANOTHER_GROUP"))
                .body("existing", endsWith("/v1/groups/" + first));

        OF_TEES.cancel(first)
                .then()
                .statusCode(201)
                .body("state", equalTo("CANCELLED"))
                .body("waiting", equalTo(1));
        OF_TEES.members(first).then().body("items[0].alternativesOfferedAt", org.hamcrest.Matchers.notNullValue());
        OF_TEES.join(second, person).then().statusCode(201);
        OF_TEES.members(first).then().body("items", hasSize(0));
        refused(OF_TEES.join(first, person), 409, "IN_ANOTHER_GROUP");
    }

    @Test
    void whoever_takes_the_telephone_instead_is_off_the_list_and_who_keeps_waiting_is_not() {
        var group = OF_TEES.open(3, 3);
        var waits = OF_TEES.joined(group);
        var rings = OF_TEES.joined(group);
        refused(OF_TEES.answer(group, rings, "TELEPHONE"), 409, "NOTHING_WAS_OFFERED");
        OF_TEES.cancel(group).then().statusCode(201);

        OF_TEES.answer(group, rings, "TELEPHONE").then().statusCode(201);
        OF_TEES.answer(group, waits, "KEEPS_WAITING")
                .then()
                .statusCode(201)
                .body("items.referralId", contains(waits.toString()))
                .body("items.answer", contains("KEEPS_WAITING"));
    }

    @Test
    void one_session_moves_alone_or_takes_the_later_ones_along() {
        var group = OF_TEES.open(2, 3);

        OF_TEES.move(group, 2, weeks(1).plus(Duration.ofHours(30)), false)
                .then()
                .statusCode(201)
                .body("sessions[1].startsAt", equalTo("2031-06-12T15:00:00Z"))
                .body("sessions[2].startsAt", equalTo(weeks(2).toString()));
        OF_TEES.move(group, 3, weeks(3), true)
                .then()
                .statusCode(201)
                .body("sessions[3].startsAt", equalTo(weeks(4).toString()));
        OF_TEES.move(group, 3, weeks(3), true).then().statusCode(200);
        refused(OF_TEES.move(group, 3, weeks(9), false), 422, "SESSIONS_OUT_OF_ORDER");
        refused(OF_TEES.move(group, 9, weeks(9), false), 422, "NO_SUCH_GROUP_SESSION");
        refused(OF_TEES.move(group, 1, Instant.parse("2026-01-07T10:00:00Z"), false), 409, "SESSION_HAS_BEGUN");
        refused(OF_TEES.move(group, 4, Instant.parse("2031-08-25T10:00:00Z"), false), 422, "ON_A_BANK_HOLIDAY");
    }

    @Test
    void a_group_that_has_started_is_not_cancelled() {
        var group = OF_TEES.open(1, 3);
        OF_TEES.joined(group);

        refused(OF_TEES.cancel(group), 409, "GROUP_STARTED");
    }

    @Test
    void the_list_shows_how_full_each_group_is_and_goes_on_page_by_page() {
        var group = OF_TEES.open(Instant.parse("2035-06-06T09:00:00Z"), 2, 2);
        OF_TEES.joined(group);
        OF_TEES.open(Instant.parse("2035-06-05T09:00:00Z"), 2, 2);

        var page = Practitioner.OF_TEES.asked().get("/v1/groups?state=FILLING&module=PAIN_MANAGEMENT&limit=1");
        page.then()
                .statusCode(200)
                .body("items.groupId", contains(group.toString()))
                .body("items.members", contains(1));
        Practitioner.OF_TEES
                .asked()
                .get(page.<String>path("next"))
                .then()
                .body("items.firstSession", contains("2035-06-05T09:00:00Z"));
        Practitioner.OF_WEAR.asked().get("/v1/groups").then().body("items", hasSize(0));
    }

    @Test
    void who_waits_for_a_group_is_on_one_list_of_the_provider_who_waits_longest_first() {
        var fills = OF_TEES.open(2, 2);
        var first = OF_TEES.joined(fills);
        var cancelled = OF_TEES.open(2, 2);
        var second = OF_TEES.joined(cancelled);
        OF_TEES.cancel(cancelled).then().statusCode(201);

        var ours = waiting().stream()
                .filter(line -> List.of(first, second).contains(UUID.fromString((String) line.get("referralId"))))
                .toList();
        assertThat(ours)
                .extracting(line -> line.get("hasPlace"), line -> line.get("groupState"))
                .containsExactly(tuple(true, "FILLING"), tuple(false, "CANCELLED"));

        OF_TEES.joined(fills);
        assertThat(waiting()).noneMatch(line -> first.toString().equals(line.get("referralId")));
        Practitioner.OF_WEAR.asked().get("/v1/waiting-list").then().body("items", hasSize(0));
    }

    /** The whole list, page by page. */
    private static List<Map<String, Object>> waiting() {
        var lines = new ArrayList<Map<String, Object>>();
        for (String next = "/v1/waiting-list?limit=2&module=PAIN_MANAGEMENT"; next != null; ) {
            var page = Practitioner.OF_TEES.asked().get(next);
            lines.addAll(page.<List<Map<String, Object>>>path("items"));
            next = page.path("next");
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "minimum": 2   | "minimum": 0    | /minimum
            "mode": "01"   | "mode": "7"     | /mode
            "maximum": 3   | "maximum": 100  | /maximum
            "sessions": 4  | "sessions": 0   | /sessions
            "venue": "venue-hall", | "venue": null, | /venue
            """)
    void bad_input_is_told_where_it_is_bad(String good, String bad, String pointer) {
        var body = Groups.body("tees-valley-nhs", FIRST, 2, 3).replace(good, bad);

        OF_TEES.post("/v1/groups", body)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void what_is_not_said_is_as_the_provider_s_catalogue_has_the_module() {
        OF_TEES.post("/v1/groups", """
                        {"provider": "tees-valley-nhs", "module": "SLEEP_WELL", "mode": "11",
                         "practitioner": "practitioner-7", "firstSession": "%s"}""".formatted(FIRST))
                .then()
                .statusCode(201)
                .body("minimum", equalTo(4))
                .body("maximum", equalTo(12))
                .body("sessions", hasSize(6))
                .body("introductorySession", equalTo(true));
        var body = Groups.body("tees-valley-nhs", FIRST, 2, 3);
        refused(OF_TEES.post("/v1/groups", body.replace("PAIN_MANAGEMENT", "ASTROLOGY")), 422, "NO_SUCH_MODULE");
        refused(OF_TEES.post("/v1/groups", body.replace("\"minimum\": 2", "\"minimum\": 9")), 422, "TOO_FEW_PLACES");
    }

    @Test
    void a_venue_and_a_practitioner_that_the_directory_knows_to_be_somebody_else_s_are_refused() {
        Told.venue("venue-of-wear", "wear-nhs", "DH1 1AA", "\"latitude\": null, \"longitude\": null", true, null);
        Told.practitioner("practitioner-of-wear", "wear-nhs");
        var body = Groups.body("tees-valley-nhs", FIRST, 2, 3);

        refused(OF_TEES.post("/v1/groups", body.replace("venue-hall", "venue-of-wear")), 422, "VENUE_NOT_IN_USE");
        refused(
                OF_TEES.post("/v1/groups", body.replace("practitioner-7", "practitioner-of-wear")),
                422,
                "NOT_A_PRACTITIONER_HERE");
    }

    @Test
    void a_first_session_in_the_past_or_on_a_bank_holiday_is_none() {
        var past = Groups.body("tees-valley-nhs", Instant.parse("2026-01-07T10:00:00Z"), 2, 3);
        refused(OF_TEES.post("/v1/groups", past), 422, "FIRST_SESSION_PAST");
        var easter = Groups.body("tees-valley-nhs", Instant.parse("2031-04-14T09:00:00Z"), 2, 3);
        refused(OF_TEES.post("/v1/groups", easter), 422, "ON_A_BANK_HOLIDAY");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
