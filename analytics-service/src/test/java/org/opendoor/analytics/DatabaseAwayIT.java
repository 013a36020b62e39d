package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** PostgreSQL is killed: questions are told so, and what is said meanwhile is counted afterwards. */
@QuarkusTest
@Platform
class DatabaseAwayIT {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

    @AfterAll
    static void the_database_is_there_for_the_others() {
        RealParts.startPostgres();
    }

    @Test
    void what_is_said_while_the_database_is_away_is_counted_once_when_it_is_back() {
        var traveller = new Traveller("it-away", "it-away-nhs").referred(DAY).started(DAY.plusWeeks(1));
        RealParts.killPostgres();

        Producers.say(traveller.said());
        Producers.say(traveller.said());
        asking("/v1/measures/funnel", Role.ANALYST);
        asking("/v1/measures/promises", Role.ANALYST);
        asking("/v1/ops/projection", Role.OPS);
        RealParts.startPostgres();

        Inside.await(2, "select count(*) from fact where referral_id = ?", traveller.journey);
        Inside.await(1, "select count(*) from journey where referral_id = ? and stage = 'STARTED'", traveller.journey);
    }

    private static void asking(String path, Role role) {
        given().header("Authorization", "Bearer " + Tokens.of(role, Scope.none()))
                .get(path)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("DEPENDENCY_DOWN"));
    }
}
