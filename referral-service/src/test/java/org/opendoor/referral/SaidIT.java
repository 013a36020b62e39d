package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;

/** The real bytes on the real topics, against the contract. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class SaidIT {

    private static final String REFERRALS = "opendoor.referrals";
    private static final String DETAILS = "opendoor.referral-details";

    @Test
    void a_journey_is_told_in_order_and_keeps_the_contract() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        Api.ADVISER.post(
                "/v1/referrals/" + id + "/answer",
                Api.later(Api.today().plusDays(7).toString()));
        Api.ADVISER.post("/v1/referrals/" + id + "/answer", Api.YES);
        Api.ADVISER.post("/v1/referrals/" + id + "/withdrawal", "{\"reason\":\"HEALTH_WORSE\"}");

        var said = Topics.said(REFERRALS, id, 4);

        assertThat(said)
                .extracting(SaidIT::type)
                .containsExactly(
                        "opendoor.referral.offered.v1",
                        "opendoor.referral.deferred.v1",
                        "opendoor.referral.referred.v1",
                        "opendoor.referral.withdrawal-requested.v1");
        assertThat(said)
                .extracting(record -> Long.parseLong(Topics.header(record, "ce_sequence")))
                .containsExactly(1L, 2L, 3L, 4L);
        check(said);
        check(Topics.said(DETAILS, id, 3));
    }

    @Test
    void endings_of_this_side_carry_all_that_a_follow_up_needs() {
        String declined = Api.ADVISER.refer(Api.offer(
                Api.nino(), """
                {"kind": "NO", "reason": "LOCATION_OR_TRAVEL", "furtherReasons": ["CANNOT_TRAVEL_ALONE"],
                 "contactWish": {"wanted": "YES", "notBefore": "%s", "times": ["EVENING"]},
                 "openDoor": {"pace": "REVIEW_DATE", "notBefore": "%s"}}
                """.formatted(Api.today().plusDays(30), Api.today().plusDays(60))));
        String withdrawn = Api.INTAKE.refer(Api.intake(null, "NOT_WITH_JOBCENTRE", null));
        Api.INTAKE.post("/v1/referrals/" + withdrawn + "/withdrawal", "{\"reason\":\"OTHER\"}");

        check(Topics.said(REFERRALS, declined, 2));
        check(Topics.said(REFERRALS, withdrawn, 2));
        check(Topics.said(DETAILS, declined, 1));
        assertThat(Topics.text(Topics.said(REFERRALS, declined, 2).getLast()))
                .contains("\"family\":\"PRACTICAL\"", "\"adviser\":\"adviser-0417\"", "REVIEW_DATE")
                .doesNotContain("LOCATION_OR_TRAVEL");
    }

    @Test
    void coming_back_is_said_of_the_old_journey_and_of_the_new() {
        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String back = Api.PRACTITIONER
                .post("/v1/referrals/" + declined + "/re-referral", "{}")
                .path("referralId");

        var old = Topics.said(REFERRALS, declined, 3);
        var fresh = Topics.said(REFERRALS, back, 1);

        check(old);
        check(fresh);
        assertThat(type(old.getLast())).isEqualTo("opendoor.referral.re-referred.v1");
        assertThat(Topics.text(old.getLast())).contains(back);
        assertThat(type(fresh.getFirst())).isEqualTo("opendoor.referral.referred.v1");
        assertThat(Topics.text(fresh.getFirst())).contains("\"previousReferralId\":\"" + declined + "\"");
        assertThat(Topics.header(old.getLast(), "ce_correlationid"))
                .isEqualTo(Topics.header(fresh.getFirst(), "ce_correlationid"));
    }

    @Test
    void a_refused_request_says_nothing() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        Api.ADVISER.post("/v1/referrals/" + id + "/answer", Api.NO).then().statusCode(409);
        Api.ADVISER.post("/v1/referrals/" + id + "/answer", Api.YES).then().statusCode(200);
        Api.ADVISER.post("/v1/referrals/" + id + "/withdrawal", "{\"reason\":\"OTHER\"}");

        assertThat(Topics.said(REFERRALS, id, 3))
                .hasSize(3)
                .extracting(SaidIT::type)
                .endsWith("opendoor.referral.withdrawal-requested.v1");
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return Topics.header(record, "ce_type");
    }

    private static void check(List<ConsumerRecord<String, byte[]>> said) {
        said.forEach(record -> Contract.check(type(record), Topics.text(record)));
    }
}
