package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.analytics.projection.Month;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/**
 * The people behind the published tables are played to the service as events: it has the published numbers inside, and
 * tells their safe versions.
 */
@QuarkusTest
@Platform
class PublishedTablesIT {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
    private static final String ENDED = """
            select count(distinct referral_id) from journey join fact using (referral_id)
            where district = 'it-published' and
            """;
    private static final String COMPLETED_OF = """
            select round(count(*) filter (where ending_kind = 'COMPLETED') * 1000.0 / count(*))
            from journey join fact using (referral_id)
            where district = 'it-published' and type = 'opendoor.care.assessment-recorded.v1'
            """;

    @BeforeAll
    static void they_are_played() {
        var people = new ArrayList<>(PublishedPeople.whoDidNotTakePart(DAY));
        people.addAll(PublishedPeople.whoStarted(DAY));
        var said = PublishedPeople.saidAbout(people);

        Producers.say(said);

        Inside.await(
                said.size(),
                "select count(*) from fact join journey using (referral_id) where district = 'it-published'");
    }

    @Test
    void inside_the_reasons_for_not_taking_part_are_the_published_ones() {
        var told = new LinkedHashMap<String, Long>();
        PublishedPeople.REASONS.forEach((reason, _) -> told.put(
                reason,
                Inside.count(ENDED + "ending_kind in ('DECLINED', 'NOT_STARTED') and data ->> 'reason' = ?", reason)));

        assertThat(told.values()).containsExactly(8L, 5L, 4L, 3L, 3L, 2L, 2L, 1L, 1L, 1L, 1L, 1L);
        assertThat(told).contains(entry("TOO_UNWELL", 8L), entry("HEALTH_IMPROVED", 1L));
    }

    @Test
    void inside_thirty_two_did_not_take_part_and_seven_of_them_had_said_yes() {
        assertThat(Map.of(
                        "said no", Inside.count(ENDED + "ending_kind = 'DECLINED'"),
                        "never started", Inside.count(ENDED + "ending_kind = 'NOT_STARTED'")))
                .containsOnly(entry("said no", 25L), entry("never started", 7L));
    }

    @ParameterizedTest
    @CsvSource({"PHYSICAL, 750", "MENTAL, 781", "BOTH, 484"})
    void inside_so_many_of_a_thousand_complete_by_condition(String condition, long perMille) {
        assertThat(Inside.count(COMPLETED_OF + "and data ->> 'conditionGroup' = ?", condition))
                .isEqualTo(perMille);
    }

    @Test
    void inside_two_thirds_complete() {
        assertThat(Inside.count(ENDED + "ending_kind = 'COMPLETED'")).isEqualTo(58);
        assertThat(Inside.count(ENDED + "ending_kind = 'DROPPED_OUT'")).isEqualTo(29);
        assertThat(Inside.count(COMPLETED_OF)).isEqualTo(667);
    }

    @Test
    void outside_they_are_rounded_the_rate_is_that_of_the_rounded_numbers_and_nothing_small_is_told() {
        var row = row(endings());

        assertThat(row.get("people"))
                .containsEntry("completed", Map.of("value", 60))
                .containsEntry("leftEarly", Map.of("value", 30))
                .containsEntry("saidNo", Map.of("value", 25))
                .containsEntry("neverStarted", Map.of("value", 5));
        assertThat(row.get("shares")).containsEntry("completionRate", Map.of("percent", 67));
        assertThat(endings().getMap("months[0].total.people"))
                .as("seven of one district would say that nobody never started elsewhere")
                .containsEntry("neverStarted", Map.of("suppressed", "SMALL_NUMBERS"));
    }

    private static JsonPath endings() {
        var month = Month.of(DAY).toString();
        return given().header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()))
                .queryParams("by", "district", "from", month, "to", month)
                .get("/v1/measures/endings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Map<String, Object>> row(JsonPath table) {
        return table.<Map<String, Map<String, Object>>>getList("months[0].rows").stream()
                .filter(row -> PublishedPeople.DISTRICT.equals(row.get("row").get("district")))
                .findFirst()
                .orElseThrow();
    }
}
