package org.opendoor.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
@Platform
class ProjectionIT {

    @Test
    void operations_see_what_was_heard_by_topic_and_no_number_of_people() {
        var day = LocalDate.of(2025, 9, 1);
        var traveller = new Traveller("it-ops", "it-ops-nhs").referred(day).started(day);
        Producers.say(traveller.said());
        Inside.await(2, "select count(*) from fact where referral_id = ?", traveller.journey);

        var state = given().header("Authorization", "Bearer " + Tokens.of(Role.OPS, Scope.none()))
                .get("/v1/ops/projection")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(state.getInt("generation")).isEqualTo((int) Inside.generation());
        assertThat(state.getString("since")).isNotNull();
        assertThat(state.<Map<String, Object>>getList("topics"))
                .allSatisfy(topic -> assertThat(topic).containsOnlyKeys("topic", "facts", "newest"))
                .extracting(topic -> topic.get("topic"))
                .containsAll(List.of("opendoor.programmes", "opendoor.referrals"));
    }
}
