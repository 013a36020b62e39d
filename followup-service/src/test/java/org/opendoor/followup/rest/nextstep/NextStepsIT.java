package org.opendoor.followup.rest.nextstep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.followup.service.Bench;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
@Bench
class NextStepsIT {
    private static final String PRACTITIONER =
            Tokens.of("practitioner-1", Role.PRACTITIONER, Scope.provider("tees-valley-nhs"));

    @Test
    void a_practitioner_reads_the_whole_catalogue() {
        var steps = given().header("Authorization", "Bearer " + PRACTITIONER)
                .get("/v1/next-steps")
                .then()
                .statusCode(200)
                .body("items[0].step", equalTo("MORE_SESSIONS"))
                .body("items[0].kind", equalTo("MORE_CMP"))
                .body("items[0].requirements[0].askWhether", equalTo("something they came for is not solved yet"))
                .extract()
                .jsonPath()
                .<String>getList("items.step");
        assertThat(steps)
                .containsExactlyElementsOf(
                        Arrays.stream(NextStep.values()).map(Enum::name).toList());
    }

    @Test
    void somebody_back_at_work_for_little_pay_is_offered_what_keeps_them_there() {
        var advice = ask(NextStepPermissions.PART_TIME, 200).extract().jsonPath();
        assertThat(advice.<String>getList("items.findAll { it.advice == 'OFFER' }.step"))
                .containsExactly(
                        "SELF_HELP_GROUP",
                        "DEBT_ADVICE",
                        "JOB_COACHING",
                        "IN_WORK_SUPPORT",
                        "OCCUPATIONAL_HEALTH",
                        "WORKPLACE_ADJUSTMENTS",
                        "TAX_CREDITS",
                        "RETURN_TO_WORK_CREDIT");
    }

    @Test
    void of_whom_nothing_is_known_everything_is_asked() {
        var advice = ask("{}", 200).extract().jsonPath();
        assertThat(advice.<String>getList("items.advice")).containsOnly("ASK_FIRST");
        assertThat(advice.getString("items.find { it.step == 'RETURN_TO_WORK_CREDIT' }.explanation"))
                .startsWith("Ask first whether they are in work, and whether their pay is at most £15,000 a year");
    }

    @Test
    void nobody_is_sent_to_a_job_broker_before_they_are_ready() {
        var advice = ask("{\"workReadiness\":\"NOT_YET_READY\"}", 200).extract().jsonPath();
        var broker = "items.find { it.step == 'JOB_BROKER' }";
        assertThat(advice.getString(broker + ".advice")).isEqualTo("NOT_NOW");
        assertThat(advice.getList(broker + ".requirements")).isEqualTo(List.of("READY_FOR_WORK"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"work\":{}}                                                             | /work/status",
                "{\"work\":{\"status\":\"PART_TIME\",\"hoursPerWeek\":0}}                  | /work/hoursPerWeek",
                "{\"work\":{\"status\":\"PART_TIME\",\"annualPay\":-1}}                    | /work/annualPay",
                "{\"work\":{\"status\":\"NOT_WORKING\",\"hoursPerWeek\":8}}                | /work/hoursPerWeek",
                "{\"work\":{\"status\":\"STOPPED_AGAIN\",\"annualPay\":9000}}              | /work/annualPay",
                "{\"workReadiness\":\"WORKING\",\"work\":{\"status\":\"NOT_WORKING\"}}     | /work/status",
                "{\"workReadiness\":\"LAZY\"}                                              | /workReadiness"
            })
    void facts_that_cannot_be_are_refused_with_their_place(String facts, String pointer) {
        ask(facts, 400).body("code", equalTo("INVALID_REQUEST")).body("errors[0].pointer", equalTo(pointer));
    }

    /** A question needs no key. */
    private static ValidatableResponse ask(String facts, int status) {
        return given().header("Authorization", "Bearer " + PRACTITIONER)
                .contentType("application/json")
                .body(facts)
                .post("/v1/next-steps/lookup")
                .then()
                .statusCode(status);
    }
}
