package org.opendoor.referral.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendoor.referral.eligibility.Changing.kind;
import static org.opendoor.referral.eligibility.Changing.path;
import static org.opendoor.referral.eligibility.Changing.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.Api;
import org.opendoor.referral.Topics;

/** Somebody moves: their journey goes along under its id, and takes nothing about their benefit to the new provider. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class MovedIT {

    private static final String REFERRALS = "opendoor.referrals";

    @Test
    void who_moves_is_handed_over_under_the_same_id_and_the_new_provider_reads_no_why() {
        String referral = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String customer = Api.ADVISER.customerOf(referral);
        tell(Api.ADVISER, customer, kind("TO_JSA", "2026-11-02")).then().statusCode(201);

        tell(Api.ADVISER, customer, moved("durham\", \"provider\":\"north-nhs"))
                .then()
                .statusCode(201)
                .body("movedTo.provider", equalTo("north-nhs"));

        Api.ADVISER
                .get("/v1/referrals/" + referral)
                .then()
                .body("provider", equalTo("north-nhs"))
                .body("state", equalTo("REFERRED"));
        assertThat(Topics.said(REFERRALS, referral, 5))
                .extracting(record -> Topics.header(record, "ce_type"))
                .endsWith("opendoor.referral.transferred.v1", "opendoor.referral.eligibility-changed.v1");
        assertThat(Api.NORTH_PRACTITIONER
                        .get("/v1/referrals/" + referral + "/history")
                        .then()
                        .statusCode(200)
                        .body("items.type", hasItem("opendoor.referral.transferred.v1"))
                        .extract()
                        .asString())
                .doesNotContain("eligibility", "TO_JSA");
        assertThat(Api.NORTH_PRACTITIONER.get("/v1/changes?limit=200").asString())
                .doesNotContain("eligibility");
        tell(Api.ADVISER, customer, kind("MOVED", "2026-10-19")).then().statusCode(201);
    }

    @Test
    void who_moves_out_of_the_district_is_out_of_its_sight_and_nobody_moves_where_the_directory_has_no_place() {
        String referral = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String customer = Api.ADVISER.customerOf(referral);

        refused(tell(Api.ADVISER, customer, moved("nowhere")), 422, "DISTRICT_UNKNOWN");
        Api.ADVISER.get(path(customer)).then().body("items", empty());
        tell(Api.ADVISER, customer, moved("sunderland")).then().statusCode(204);

        refused(Api.ADVISER.get(path(customer)), 404, "NOT_YET_KNOWN");
        Api.ELSEWHERE.get(path(customer)).then().statusCode(200).body("holds.home.kind", equalTo("MOVED"));
        Api.ELSEWHERE.get("/v1/referrals/" + referral).then().body("state", equalTo("REFERRED"));
    }

    private static String moved(String district) {
        return "{\"kind\":\"MOVED\",\"effectiveOn\":\"2026-11-09\",\"movedTo\":{\"district\":\"" + district + "\"}}";
    }

    private static Response refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
        return answer;
    }
}
