package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

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
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Sheets;
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
    @ValueSource(strings = {"funnel", "promises", "left-early"})
    void without_a_question_the_totals_of_the_last_month_that_is_over_are_told(String sheet) {
        analyst()
                .get("/v1/measures/" + sheet)
                .then()
                .statusCode(200)
                .body("name", equalTo(sheet))
                .body("by", hasSize(0))
                .body("months", hasSize(1))
                .body("months[0].month", equalTo(Month.lastOverOn(clock.today()).toString()))
                .body("months[0].rows", hasSize(0))
                .body("months[0].total.row", anEmptyMap());
    }

    @ParameterizedTest
    @CsvSource({"route, 3", "customerKind, 4", "'route,customerKind', 12"})
    void a_month_with_nobody_has_all_its_rows_and_tells_nothing(String by, int rows) {
        var told = analyst()
                .queryParams("by", by, "from", "2001-01", "to", "2001-01")
                .get("/v1/measures/funnel")
                .then()
                .statusCode(200)
                .body("by", equalTo(List.of(by.split(","))))
                .extract()
                .jsonPath();

        assertThat(told.<Map<String, Object>>getList("months[0].rows.people"))
                .hasSize(rows)
                .allSatisfy(people -> assertThat(people)
                        .containsKey("offered")
                        .allSatisfy((_, cell) -> assertThat(cell).isEqualTo(SUPPRESSED)));
        assertThat(told.<Object>getList("months[0].rows.shares.completionRate")).containsOnly(SUPPRESSED);
        assertThat(told.<Object>getList("months[0].rows.row")).doesNotHaveDuplicates();
    }

    @Test
    void several_months_are_told_one_by_one_in_order() {
        var months = analyst()
                .queryParams("by", "district", "from", "2025-11", "to", "2026-02")
                .get("/v1/measures/promises")
                .then()
                .statusCode(200)
                .body("months[0].first", equalTo("2025-11-01"))
                .body("months[3].last", equalTo("2026-02-28"))
                .extract()
                .jsonPath()
                .<String>getList("months.month");

        assertThat(months).isEqualTo(List.of("2025-11", "2025-12", "2026-01", "2026-02"));
    }

    @Test
    void the_catalogue_says_what_may_be_asked_and_everything_in_it_may_be() {
        var catalogue =
                analyst().get("/v1/measures").then().statusCode(200).extract().jsonPath();

        assertThat(catalogue.getString("latest"))
                .isEqualTo(Month.lastOverOn(clock.today()).toString());
        for (Map<String, Object> sheet : catalogue.<Map<String, Object>>getList("sheets")) {
            assertThat((String) sheet.get("definition")).isNotBlank();
            for (Object by : (List<?>) sheet.get("breakdowns")) {
                analyst()
                        .queryParam("by", by)
                        .get("/v1/measures/" + sheet.get("name"))
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void the_file_has_the_same_cells_and_says_what_is_suppressed_in_a_column_of_its_own() {
        var question = Map.of("by", "route", "from", "2001-01", "to", "2001-02");

        var file = analyst().queryParams(question).get("/v1/measures/promises/csv");

        file.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        var lines = file.asString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("month,route,column,people,percent,band,suppressed");
        assertThat(lines)
                .contains("2001-01,ADVISER,contactKept,,,,SMALL_NUMBERS", "2001-02,ALL,keptRate,,,,SMALL_NUMBERS")
                .hasSize(1
                        + 2
                                * (3 + 1)
                                * (Sheets.named("promises")
                                                .orElseThrow()
                                                .measures()
                                                .size()
                                        + 1));
    }

    @Test
    void a_measure_that_nobody_knows_is_not_found() {
        analyst().get("/v1/measures/happiness").then().statusCode(404).body("code", equalTo("NO_SUCH_MEASURE"));
    }

    @ParameterizedTest
    @CsvSource({
        "by, shoeSize, BREAKDOWN_NOT_OFFERED",
        "by, DISTRICT, BREAKDOWN_NOT_OFFERED",
        "by, 'district,route', BREAKDOWN_NOT_OFFERED",
        "by, 'provider,district', BREAKDOWN_NOT_OFFERED",
        "from, 2025-11-02, MONTH_INVALID",
        "to, 2025-13, MONTH_INVALID",
        "to, next month, MONTH_INVALID"
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

    @Test
    void a_breakdown_that_is_not_offered_is_told_those_that_are() {
        analyst()
                .queryParam("by", "district,route")
                .get("/v1/measures/funnel")
                .then()
                .body("errors[0].detail", containsString("district; provider; district,provider; route"));
    }

    @ParameterizedTest
    @CsvSource({"2025-05, 2025-04, MONTHS_TURNED_ROUND", "2024-01, 2025-02, TOO_MANY_MONTHS"})
    void months_that_are_not_told_at_once_are_refused(String from, String to, String code) {
        analyst()
                .queryParams("from", from, "to", to)
                .get("/v1/measures/funnel")
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void a_month_is_not_told_before_the_platforms_clock_says_that_it_is_over() {
        var running = Month.of(clock.today()).toString();
        ask(running).statusCode(409).body("code", equalTo("MONTH_NOT_OVER"));

        clock.moveTo(clock.offset().plus(Duration.ofDays(31)));

        ask(running).statusCode(200);
    }

    @Test
    void the_contract_that_is_checked_in_is_the_one_that_is_served() {
        OpenApiDrift.check("analytics-service");
    }

    private static ValidatableResponse ask(String month) {
        return analyst()
                .queryParams("from", month, "to", month)
                .get("/v1/measures/funnel")
                .then();
    }

    private static RequestSpecification analyst() {
        return given().header("Authorization", "Bearer " + Tokens.of(Role.ANALYST, Scope.none()));
    }
}
