package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
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
    private static final LocalDate START = BEGIN.plusWeeks(4);
    private static final LocalDate END = BEGIN.plusWeeks(9);
    private static final LocalDate DUE = END.plusWeeks(5);

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
        return person == 5 ? traveller.contacted(DUE.plusDays(3), false) : traveller.escalatedToTheLast(DUE);
    }

    @Test
    void inside_every_count_is_exactly_right() {
        assertInside(8, Measure.OFFERED, BEGIN);
        assertInside(8, Measure.REFERRED, BEGIN);
        assertInside(8, Measure.STARTED, START);
        assertInside(5, Measure.COMPLETED, END);
        assertInside(3, Measure.LEFT_EARLY, END);
        assertInside(8, Measure.FOLLOW_UP_OPENED, END);
        assertInside(5, Measure.CONTACT_KEPT, DUE);
        assertInside(1, Measure.CONTACT_LATE, DUE);
        assertInside(2, Measure.CONTACT_BROKEN, DUE);
        assertThat(Inside.count("select sum(attended) from journey where district = ?", DISTRICT))
                .isEqualTo(16);
        assertThat(Inside.count("select count(*) from journey where district = ? and waiting_days = 7", DISTRICT))
                .isEqualTo(8);
        assertThat(Inside.count("select count(*) from journey where district = ? and ending_family is null", DISTRICT))
                .isEqualTo(5);
    }

    @Test
    void outside_eight_are_told_as_ten() {
        var row = row(funnel(BEGIN), DISTRICT);

        assertThat(row)
                .containsEntry("people.offered", Map.of("value", 10))
                .containsEntry("people.referred", Map.of("value", 10));
        assertThat(row(funnel(START), DISTRICT)).containsEntry("people.started", Map.of("value", 10));
    }

    @Test
    void outside_three_are_hidden_and_so_is_every_rate_that_would_tell_them() {
        var row = row(funnel(END), DISTRICT);

        assertThat(row)
                .containsEntry("people.completed", Map.of("value", 5))
                .containsEntry("people.leftEarly", SUPPRESSED)
                .containsEntry("shares.completionRate", SUPPRESSED)
                .containsEntry("people.offered", SUPPRESSED);
    }

    @Test
    void outside_the_total_of_five_is_given_up_because_it_would_say_that_nobody_else_completed() {
        var total = funnel(END).getMap("months[0].total.people");

        assertThat(total.get("completed")).isEqualTo(SUPPRESSED);
    }

    @Test
    void outside_promises_are_told_in_the_month_in_which_they_were_due() {
        var ended = row(ask("promises", END), DISTRICT);
        var due = row(ask("promises", DUE), DISTRICT);

        assertThat(ended)
                .containsEntry("people.followUpOpened", Map.of("value", 10))
                .containsEntry("people.contactKept", SUPPRESSED);
        assertThat(due)
                .containsEntry("people.contactKept", Map.of("value", 5))
                .containsEntry("people.contactLate", SUPPRESSED)
                .containsEntry("shares.keptRate", SUPPRESSED);
    }

    @Test
    void what_tomorrow_says_is_kept_word_for_word() {
        assertThat(Inside.count("""
                        select count(*) from fact join journey using (referral_id)
                        where district = ? and type = 'opendoor.referral.dreamt-of.v1' and data ->> 'odd' = '[1, 2]'
                        """, DISTRICT)).isEqualTo(8);
    }

    private static void assertInside(int people, Measure measure, LocalDate day) {
        assertThat(Inside.count(
                        "select count(*) from counted where district = ? and measure = ? and month = ?",
                        DISTRICT,
                        measure.name(),
                        Month.of(day).first()))
                .as(measure.name())
                .isEqualTo(people);
        assertThat(Inside.count(
                        "select count(*) from counted where district = ? and measure = ?", DISTRICT, measure.name()))
                .as("%s in any month", measure)
                .isEqualTo(people);
    }

    private static JsonPath funnel(LocalDate day) {
        return ask("funnel", day);
    }

    private static JsonPath ask(String table, LocalDate day) {
        var month = Month.of(day).toString();
        return given().header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()))
                .queryParam("by", "district")
                .queryParam("from", month)
                .queryParam("to", month)
                .get("/v1/measures/" + table)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The row of a district, its cells by their path. */
    private static Map<String, Object> row(JsonPath table, String name) {
        var row = table.<Map<String, Map<String, Object>>>getList("months[0].rows").stream()
                .filter(each -> name.equals(each.get("row").get("district")))
                .findFirst()
                .orElseThrow();
        var cells = new HashMap<String, Object>();
        row.get("people").forEach((measure, cell) -> cells.put("people." + measure, cell));
        row.get("shares").forEach((share, rate) -> cells.put("shares." + share, rate));
        return cells;
    }
}
