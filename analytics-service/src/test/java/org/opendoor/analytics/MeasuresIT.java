package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.analytics.projection.Week;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.OpenApiDrift;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.kit.time.PlatformClock;

@QuarkusTest
@Platform
class MeasuresIT {
    private static final Object SUPPRESSED = Map.of("suppressed", "SMALL_NUMBERS");

    @Inject
    PlatformClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"funnel", "promises"})
    void without_a_question_the_totals_of_the_last_week_that_is_over_are_told(String table) {
        analyst()
                .get("/v1/measures/" + table)
                .then()
                .statusCode(200)
                .body("by", nullValue())
                .body("weeks", hasSize(1))
                .body("weeks[0].week", equalTo(Week.lastOverOn(clock.today()).toString()))
                .body("weeks[0].rows", hasSize(0))
                .body("weeks[0].total.row", equalTo("ALL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"route", "customerKind"})
    void a_week_with_nobody_has_all_its_rows_and_tells_nothing(String by) {
        var rows = analyst()
                .queryParams("by", by, "from", "2001-W01", "to", "2001-W01")
                .get("/v1/measures/funnel")
                .then()
                .statusCode(200)
                .body("by", equalTo(by))
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("weeks[0].rows");

        assertThat(rows)
                .hasSize(by.equals("route") ? 3 : 4)
                .allSatisfy(row -> assertThat(row)
                        .containsKey("row")
                        .containsEntry("offered", SUPPRESSED)
                        .containsEntry("completionRate", SUPPRESSED));
    }

    @Test
    void several_weeks_are_told_one_by_one_in_order() {
        var weeks = analyst()
                .queryParams("by", "district", "from", "2025-W51", "to", "2026-W02")
                .get("/v1/measures/promises")
                .then()
                .statusCode(200)
                .body("weeks[0].monday", equalTo("2025-12-15"))
                .body("weeks[0].sunday", equalTo("2025-12-21"))
                .extract()
                .jsonPath()
                .<String>getList("weeks.week");

        assertThat(weeks).isEqualTo(List.of("2025-W51", "2025-W52", "2026-W01", "2026-W02"));
    }

    @ParameterizedTest
    @CsvSource({
        "by, gender, BREAKDOWN_NOT_OFFERED",
        "by, DISTRICT, BREAKDOWN_NOT_OFFERED",
        "by, 'district,route', BREAKDOWN_NOT_OFFERED",
        "from, 2025-11-02, WEEK_INVALID",
        "to, 2025-W53, WEEK_INVALID",
        "to, next week, WEEK_INVALID"
    })
    void what_cannot_be_asked_is_refused_with_a_code_and_the_parameter(String parameter, String value, String code) {
        analyst()
                .queryParam(parameter, value)
                .get("/v1/measures/funnel")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("?" + parameter))
                .body("correlationId", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"2025-W20, 2025-W19, WEEKS_TURNED_ROUND", "2025-W01, 2025-W14, TOO_MANY_WEEKS"})
    void weeks_that_are_not_told_at_once_are_refused(String from, String to, String code) {
        analyst()
                .queryParams("from", from, "to", to)
                .get("/v1/measures/funnel")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void a_week_is_not_told_before_the_platforms_clock_says_that_it_is_over() {
        var running = Week.of(clock.today()).toString();
        ask(running).statusCode(409).body("code", equalTo("WEEK_NOT_OVER"));

        clock.moveTo(clock.offset().plus(Duration.ofDays(7)));

        ask(running).statusCode(200);
    }

    @Test
    void the_contract_that_is_checked_in_is_the_one_that_is_served() {
        OpenApiDrift.check("analytics-service");
    }

    private static ValidatableResponse ask(String week) {
        return analyst()
                .queryParams("from", week, "to", week)
                .get("/v1/measures/funnel")
                .then();
    }

    private static RequestSpecification analyst() {
        return given().header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()));
    }
}
