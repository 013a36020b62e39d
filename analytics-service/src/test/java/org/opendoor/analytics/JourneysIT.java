package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.projection.Week;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/**
 * Eight people of one district, five of whom complete and three leave early; told in random order, with duplicates, on
 * three topics at once. Exactly right inside, safe outside.
 */
@QuarkusTest
@Platform
class JourneysIT {
    private static final Object SUPPRESSED = Map.of("suppressed", "SMALL_NUMBERS");
    private static final String DISTRICT = "it-eight";
    private static final LocalDate BEGIN = LocalDate.of(2025, 3, 3);
    private static final LocalDate START = BEGIN.plusWeeks(2);
    private static final LocalDate END = BEGIN.plusWeeks(8);
    private static final LocalDate DUE = END.plusWeeks(1);

    @BeforeAll
    static void eight_journeys_are_told_in_random_order_with_duplicates() {
        var random = new Random(8);
        var events = new ArrayList<ProducerRecord<String, byte[]>>();
        for (int person = 0; person < 8; person++) {
            events.addAll(journey(person).said());
        }
        int facts = events.size();
        events.addAll(
                new Traveller("it-elsewhere", "it-elsewhere-nhs").referred(DUE).said());
        List.copyOf(events).stream().filter(_ -> random.nextInt(3) == 0).forEach(events::add);
        Collections.shuffle(events, random);

        Producers.say(events);

        Inside.await(facts, "select count(*) from fact join journey using (referral_id) where district = ?", DISTRICT);
        Inside.await(8, "select count(*) from journey where district = ? and stage = 'ENDED'", DISTRICT);
        Inside.await(1, "select count(*) from workplace where district = 'it-elsewhere'");
    }

    /** Persons 0 to 4 complete, one of them by correction; 5 to 7 leave early and are contacted late or not at all. */
    private static Traveller journey(int person) {
        var traveller = new Traveller(DISTRICT, "it-eight-nhs")
                .offered(BEGIN)
                .saidByTomorrow("referral.dreamt-of.v1")
                .referred(BEGIN.plusDays(1))
                .assessed(BEGIN.plusDays(8))
                .started(START)
                .attended(START)
                .attended(START.plusDays(7));
        if (person == 0) {
            traveller.droppedOut(END).endingCorrected("COMPLETED", null, 2, END);
        } else if (person < 5) {
            traveller.completed(END);
        } else {
            traveller.droppedOut(END);
        }
        traveller.followUp(END, DUE);
        if (person < 5) {
            return traveller.contacted(DUE, true);
        }
        traveller.escalated(DUE);
        return person == 5 ? traveller.contacted(DUE.plusDays(3), false) : traveller;
    }

    @Test
    void inside_every_count_is_exactly_right() {
        assertInside(8, "offered_week", BEGIN);
        assertInside(8, "referred_week", BEGIN);
        assertInside(8, "started_week", START);
        assertInside(5, "completed_week", END);
        assertInside(3, "left_early_week", END);
        assertInside(8, "follow_up_opened_week", END);
        assertInside(5, "contact_kept_week", DUE);
        assertInside(3, "contact_late_week", DUE);
        assertThat(Inside.count("select sum(attended) from journey where district = ?", DISTRICT))
                .isEqualTo(16);
        assertThat(Inside.count("select count(*) from journey where district = ? and ending_family is null", DISTRICT))
                .isEqualTo(5);
    }

    @Test
    void outside_eight_are_told_as_ten() {
        var row = row(funnel(BEGIN), DISTRICT);

        assertThat(row).containsEntry("offered", Map.of("value", 10)).containsEntry("referred", Map.of("value", 10));
        assertThat(row(funnel(START), DISTRICT)).containsEntry("started", Map.of("value", 10));
    }

    @Test
    void outside_three_are_hidden_and_so_is_every_rate_that_would_tell_them() {
        var row = row(funnel(END), DISTRICT);

        assertThat(row)
                .containsEntry("completed", Map.of("value", 5))
                .containsEntry("leftEarly", SUPPRESSED)
                .containsEntry("completionRate", SUPPRESSED)
                .containsEntry("offered", SUPPRESSED);
    }

    @Test
    void outside_the_total_of_five_is_given_up_because_it_would_say_that_nobody_else_completed() {
        var total = funnel(END).getMap("weeks[0].total");

        assertThat(total.get("completed")).isEqualTo(SUPPRESSED);
    }

    @Test
    void outside_promises_are_told_in_the_week_in_which_they_were_due() {
        var ended = row(ask("promises", END), DISTRICT);
        var due = row(ask("promises", DUE), DISTRICT);

        assertThat(ended)
                .containsEntry("followUpsOpened", Map.of("value", 10))
                .containsEntry("completed", Map.of("value", 5))
                .containsEntry("endings", SUPPRESSED);
        assertThat(due)
                .containsEntry("contactsKept", Map.of("value", 5))
                .containsEntry("contactsLate", SUPPRESSED)
                .containsEntry("keptRate", SUPPRESSED);
    }

    @Test
    void what_tomorrow_says_is_kept_word_for_word() {
        assertThat(Inside.count("""
                        select count(*) from fact join journey using (referral_id)
                        where district = ? and type = 'opendoor.referral.dreamt-of.v1' and data ->> 'odd' = '[1, 2]'
                        """, DISTRICT)).isEqualTo(8);
    }

    private static void assertInside(int people, String column, LocalDate day) {
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        assertThat(Inside.count(
                        "select count(*) from journey where district = ? and " + column + " = ?", DISTRICT, monday))
                .as(column)
                .isEqualTo(people);
        assertThat(Inside.count("select count(" + column + ") from journey where district = ?", DISTRICT))
                .as("%s in any week", column)
                .isEqualTo(people);
    }

    private static JsonPath funnel(LocalDate day) {
        return ask("funnel", day);
    }

    private static JsonPath ask(String table, LocalDate day) {
        var week = Week.of(day).toString();
        return given().header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()))
                .queryParam("by", "district")
                .queryParam("from", week)
                .queryParam("to", week)
                .get("/v1/measures/" + table)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> row(JsonPath table, String name) {
        return table.<Map<String, Object>>getList("weeks[0].rows").stream()
                .filter(row -> name.equals(row.get("row")))
                .findFirst()
                .orElseThrow();
    }
}
