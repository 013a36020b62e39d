package org.opendoor.session.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Groups.FIRST;
import static org.opendoor.session.testing.Groups.OF_TEES;
import static org.opendoor.session.testing.Groups.weeks;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.testing.Contract;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Topic;

/** What groups are to people: dates that stand, a way out that is not the end, and nobody who waits unseen. */
@QuarkusTest
@RealService
class GroupStoriesIT {

    private static final Practitioner PRACTITIONER = Practitioner.OF_TEES;

    @Test
    void a_member_who_needs_one_to_one_in_a_group_district_gets_it_and_completes() {
        var group = OF_TEES.open(2, 3);
        var shy = joinedWithAPlan(group);
        joinedWithAPlan(group);
        PRACTITIONER.read(shy).then().body("plan.sessions.mode", contains("GROUP", "GROUP", "GROUP", "GROUP"));

        OF_TEES.leave(group, shy, "MOVED_TO_ONE_TO_ONE").then().statusCode(201);

        var plan = PRACTITIONER.read(shy);
        plan.then()
                .body("state", equalTo("PLANNED"))
                .body("plan.sessions", hasSize(0))
                .body("plan.modules[0].mode", equalTo("ONE_TO_ONE"))
                .body("plan.modules[0].sessions", equalTo(4));
        var alone = Instant.now().minus(Duration.ofDays(30));
        OF_TEES.post(
                        "/v1/programmes/%s/plan/modules/%s/sessions"
                                .formatted(shy, plan.<String>path("plan.modules[0].itemId")),
                        """
                        {"sessions": [{"on": "%s"}, {"on": "%s"}, {"on": "%s"}, {"on": "%s"}]}
                        """.formatted(alone, alone.plusSeconds(1), alone.plusSeconds(2), alone.plusSeconds(3)))
                .then()
                .statusCode(201);
        for (int session = 1; session <= 4; session++) {
            PRACTITIONER.attendance(shy, session, "5").then().statusCode(201);
        }
        PRACTITIONER.read(shy).then().body("ending.kind", equalTo("COMPLETED"));
    }

    @Test
    void dates_are_a_hope_until_enough_have_come_and_then_they_are_in_everybody_s_plan() {
        var group = OF_TEES.open(2, 3);
        var first = joinedWithAPlan(group);
        PRACTITIONER.read(first).then().body("plan.sessions", hasSize(0));
        var unplanned = OF_TEES.joined(group);

        List<String> shared = OF_TEES.read(group).path("sessions.sessionId");
        PRACTITIONER
                .read(first)
                .then()
                .body("plan.sessions.groupSession", equalTo(shared))
                .body("plan.sessions.venue", everyItem(equalTo("venue-hall")))
                .body("plan.modules[0].groupId", equalTo(group.toString()));

        plan(unplanned);
        awaitSessions(unplanned, 4);
    }

    @Test
    void whose_programme_ends_leaves_the_group_and_who_has_waited_gets_the_place_and_the_dates() {
        var group = OF_TEES.open(1, 1);
        var leaves = joinedWithAPlan(group);
        var waits = joinedWithAPlan(group);
        PRACTITIONER.read(waits).then().body("plan.sessions", hasSize(0));

        PRACTITIONER.end(leaves, "STARTED_WORK").then().statusCode(201);

        awaitSessions(waits, 4);
        OF_TEES.members(group).then().body("items.referralId", contains(waits.toString()));
    }

    @Test
    void when_a_session_moves_each_member_hears_it_on_their_own_journey() {
        var group = OF_TEES.open(2, 3);
        var people = List.of(joinedWithAPlan(group), joinedWithAPlan(group));

        OF_TEES.move(group, 4, weeks(3).plus(Duration.ofHours(2)), false).then().statusCode(201);

        for (var person : people) {
            PRACTITIONER.read(person).then().body("plan.sessions[3].startsAt", equalTo("2031-06-25T11:00:00Z"));
            var said = Topic.PROGRAMMES.of(person, 2).getLast();
            assertThat(said.what()).isEqualTo("session.rescheduled");
            assertThat(said.data()).contains("TIME").doesNotContain("PAIN", group.toString());
            Contract.check(said.type(), said.data());
        }
    }

    @Test
    void leavers_who_bring_it_under_its_minimum_are_a_task_for_its_practitioner() {
        var group = OF_TEES.open(2, 3);
        var leaves = joinedWithAPlan(group);
        joinedWithAPlan(group);

        OF_TEES.leave(group, leaves, "OTHER_VENUE").then().statusCode(201);

        assertThat(Rows.of("select owner from task where kind = 'GROUP_BELOW_MINIMUM' and about = ?", group))
                .containsExactly("practitioner-7");
    }

    @Test
    void who_has_waited_too_long_is_offered_something_else_by_a_task_that_their_answer_settles() {
        var group = OF_TEES.open(3, 3);
        var waits = joinedWithAPlan(group);
        assertThat(Rows.of(
                        "select extract(day from due - now())::int from timer where kind = 'group-longest-wait' and key like ?",
                        group + "%"))
                .containsExactly("27");

        Rows.of("update group_seat set since = since - interval '28 days' where group_id = ? returning id", group);
        Rows.of(
                "update timer set due = now() where kind = 'group-longest-wait' and key like ? returning key",
                group + "%");
        Awaitility.await("offered")
                .atMost(Duration.ofSeconds(20))
                .until(() -> OF_TEES.members(group).path("items[0].alternativesOfferedAt") != null);

        assertThat(tasks(waits)).containsExactly("OPEN");
        OF_TEES.answer(group, waits, "ONE_TO_ONE").then().statusCode(201).body("items", hasSize(0));
        assertThat(tasks(waits)).containsExactly("DROPPED");
        assertThat(Rows.of("select answer from group_seat where referral_id = ?", waits))
                .containsExactly("ONE_TO_ONE");
        PRACTITIONER.read(waits).then().body("plan.modules[0].mode", equalTo("ONE_TO_ONE"));
    }

    @Test
    void a_group_with_too_few_is_put_off_when_its_hour_comes() {
        var group = OF_TEES.open(2, 3);
        Rows.of(
                "update group_session set starts_at = now() - interval '1 day' where number = 1 and group_id = ? returning id",
                group);
        Rows.of(
                "update timer set due = now() where kind = 'group-first-session' and key like ? returning key",
                group + "%");

        Awaitility.await("put off")
                .atMost(Duration.ofSeconds(20))
                .until(() -> OF_TEES.read(group).header("ETag").equals("\"2\""));
        assertThat(Instant.parse(OF_TEES.read(group).path("sessions[0].startsAt")))
                .isAfter(Instant.now());
        OF_TEES.read(group).then().body("state", equalTo("FILLING"));
    }

    @Test
    void a_late_joiner_gets_what_is_ahead_and_the_introduction_is_kept_in_mind() {
        var group = OF_TEES.open(1, 3);
        joinedWithAPlan(group);
        Rows.of(
                "update group_session set starts_at = now() - interval '1 hour' where number = 1 and group_id = ? returning id",
                group);

        var late = joinedWithAPlan(group);

        PRACTITIONER.read(late).then().body("plan.sessions", hasSize(3)).body("plan.modules[0].sessions", equalTo(3));
        OF_TEES.members(group)
                .then()
                .body("items.fromSession", contains(1, 2))
                .body("items.introductionOwed", contains(false, true));
        OF_TEES.post("/v1/groups/" + group + "/members", """
                        {"referralId": "%s", "introductionAt": "%s"}""".formatted(late, FIRST))
                .then()
                .statusCode(201)
                .body("items.introductionOwed", contains(false, false));
    }

    @Test
    void a_plan_without_this_module_in_a_group_has_no_use_for_a_place() {
        var group = OF_TEES.open(2, 3);
        var person = OF_TEES.somebodyAssessed();
        PRACTITIONER.plan(person, 2).then().statusCode(201).body("plan.modules[0].groupId", nullValue());

        OF_TEES.join(group, person).then().statusCode(409).body("code", equalTo("NOT_IN_THE_PLAN"));
    }

    @Test
    void whoever_changes_venue_and_practitioner_is_told_first_what_it_touches_and_hands_over_in_words() {
        var group = OF_TEES.open(2, 3);
        var people = List.of(joinedWithAPlan(group), joinedWithAPlan(group));
        var change = "{\"venue\": \"venue-library\", \"practitioner\": \"practitioner-8\", \"confirmed\": %s%s}";

        OF_TEES.change(group, change.formatted(false, ""))
                .then()
                .statusCode(200)
                .body("saved", equalTo(false))
                .body("members", equalTo(2))
                .body("warnings", contains("VENUE_CHANGES", "PRACTITIONER_CHANGES"))
                .body("handoversNeeded", hasSize(2))
                .body("group.venue", equalTo("venue-hall"));
        OF_TEES.change(group, change.formatted(true, ""))
                .then()
                .statusCode(422)
                .body("code", equalTo("HANDOVER_NEEDED"));
        OF_TEES.change(group, change.formatted(true, handovers(people)))
                .then()
                .statusCode(201)
                .body("saved", equalTo(true))
                .body("group.venueChanges", equalTo(1))
                .body("group.practitionerChanges", equalTo(1));

        for (var person : people) {
            PRACTITIONER
                    .read(person)
                    .then()
                    .body("plan.sessions.venue", everyItem(equalTo("venue-library")))
                    .body("plan.sessions.practitioner", everyItem(equalTo("practitioner-8")));
            var said = Topic.PROGRAMMES.of(person, 5).getLast();
            assertThat(said.data()).contains("VENUE", "PRACTITIONER").doesNotContain("practitioner-8");
            PRACTITIONER
                    .asked()
                    .get("/v1/programmes/{id}/handovers", person)
                    .then()
                    .body("items.summary", contains("Sleeps badly since spring"));
        }
        assertThat(Rows.of("select encode(words, 'escape') from group_handover where group_id = ?", group))
                .hasSize(2)
                .noneMatch(words -> words.contains("Sleeps"));
    }

    @Test
    void whoever_changes_how_people_meet_is_told_first_what_it_touches_and_members_hear_it() {
        var group = OF_TEES.open(2, 3);
        var people = List.of(joinedWithAPlan(group), joinedWithAPlan(group));
        var change = "{\"mode\": \"02\", \"minimum\": 3, \"maximum\": 5, \"confirmed\": %s}";

        OF_TEES.change(group, change.formatted(false))
                .then()
                .statusCode(200)
                .body("warnings", contains("VENUE_CHANGES", "MODE_CHANGES", "SIZE_CHANGES", "BELOW_MINIMUM"))
                .body("group.mode", equalTo("01"));
        OF_TEES.change(group, change.formatted(true))
                .then()
                .statusCode(201)
                .body("group.mode", equalTo("02"))
                .body("group.venue", nullValue())
                .body("group.maximum", equalTo(5));
        OF_TEES.change(group, "{\"mode\": \"02\", \"venue\": \"venue-hall\", \"confirmed\": true}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("ONE_AT_A_TIME"));

        for (var person : people) {
            PRACTITIONER
                    .read(person)
                    .then()
                    .body("plan.sessions.medium", everyItem(equalTo("02")))
                    .body("plan.sessions.venue", everyItem(nullValue()));
        }
    }

    @Test
    void a_group_is_over_after_its_last_session_and_who_still_waits_is_offered_something() {
        var group = OF_TEES.open(1, 1);
        joinedWithAPlan(group);
        var waits = OF_TEES.joined(group);
        Rows.of(
                "update group_session set starts_at = starts_at - interval '20 years' where group_id = ? returning id",
                group);
        Rows.of("update timer set due = now() where kind = 'group-over' and key like ? returning key", group + "/%");

        Awaitility.await("over")
                .atMost(Duration.ofSeconds(20))
                .until(() -> OF_TEES.read(group).path("state").equals("FINISHED"));
        assertThat(Rows.of("select kind from task where about = ?", waits)).containsExactly("LONGEST_WAIT_REACHED");
        OF_TEES.join(group, OF_TEES.somebodyAssessed())
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_SESSION_AHEAD"));
    }

    @Test
    void who_is_forgotten_leaves_the_group_and_what_was_handed_over_of_them_is_gone() {
        var group = OF_TEES.open(2, 3);
        var people = List.of(joinedWithAPlan(group), joinedWithAPlan(group));
        OF_TEES.change(
                        group,
                        "{\"practitioner\": \"practitioner-8\", \"confirmed\": true%s}".formatted(handovers(people)))
                .then()
                .statusCode(201);
        var forgotten = people.getFirst();

        Referrals.say("opendoor.referral.forgotten.v1", forgotten, """
                {"referralId": "%s", "customerId": "%s", "forgottenOn": "2026-11-23"}
                """.formatted(forgotten, Ids.next()));

        Awaitility.await("off the list")
                .atMost(Duration.ofSeconds(20))
                .until(() -> OF_TEES.members(group).<List<?>>path("items").size() == 1);
        assertThat(Rows.of("select id from group_handover where referral_id = ?", forgotten))
                .isEmpty();
    }

    private static String handovers(List<UUID> people) {
        return people.stream()
                .map(person -> "{\"referralId\": \"%s\", \"summary\": \"Sleeps badly since spring\"}".formatted(person))
                .collect(Collectors.joining(", ", ", \"handovers\": [", "]"));
    }

    private static UUID joinedWithAPlan(UUID group) {
        var id = OF_TEES.somebodyAssessed();
        plan(id);
        OF_TEES.join(group, id).then().statusCode(201);
        return id;
    }

    private static void plan(UUID id) {
        PRACTITIONER
                .post(
                        id,
                        "plan",
                        "{\"modules\": [{\"code\": \"PAIN_MANAGEMENT\", \"mode\": \"GROUP\", \"length\": 4}]}")
                .then()
                .statusCode(201);
    }

    private static void awaitSessions(UUID person, int sessions) {
        Awaitility.await("dates of " + person)
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        PRACTITIONER.read(person).<List<?>>path("plan.sessions").size() == sessions);
    }

    private static List<String> tasks(UUID person) {
        return Rows.of("select state from task where kind = 'LONGEST_WAIT_REACHED' and about = ?", person);
    }
}
