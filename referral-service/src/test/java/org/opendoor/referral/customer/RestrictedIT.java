package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.referral.customer.Someone.found;
import static org.opendoor.referral.customer.Someone.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.Api;

/** People whom only named staff may see: for everybody else they are not there. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class RestrictedIT {

    private static final Api COLLEAGUE = Api.adviserOf("durham");
    private static final String ONLY_ME = "{\"staff\":[\"adviser-0417\"]}";
    private static final String EVERYBODY = "{\"staff\":[]}";

    @Test
    void a_restricted_person_is_not_there_for_anybody_who_is_not_named() {
        var jo = Someone.fresh();
        String referral = Api.ADVISER.refer(jo.offer(Api.YES));
        String record = path(Api.ADVISER.customerOf(referral));
        Api.DATA_PROTECTION
                .put(record + "/restriction", "\"1\"", ONLY_ME)
                .then()
                .statusCode(200)
                .body("seenOnlyBy", contains("adviser-0417"));

        for (String path : new String[] {
            record,
            "/v1/referrals/" + referral,
            "/v1/referrals/" + referral + "/person",
            "/v1/referrals/" + referral + "/history",
            record + "/history"
        }) {
            Refused.with(COLLEAGUE.get(path), 404, "NOT_YET_KNOWN");
            Api.ADVISER.get(path).then().statusCode(200);
        }
        Refused.with(Api.PRACTITIONER.get("/v1/referrals/" + referral + "/person"), 404, "NOT_YET_KNOWN");
        Refused.with(
                COLLEAGUE.post("/v1/referrals/" + referral + "/withdrawal", "{\"reason\":\"OTHER\"}"),
                404,
                "NOT_YET_KNOWN");
        found(COLLEAGUE, jo.search()).then().body("items", empty());
        found(Api.ADVISER, jo.search())
                .then()
                .body("items.customerId", contains(record.substring(record.lastIndexOf('/') + 1)));
        assertThat(Api.ids(COLLEAGUE.get("/v1/referrals?limit=200"))).doesNotContain(referral);
        assertThat(Api.ids(Api.ADVISER.get("/v1/referrals?limit=200"))).contains(referral);
        assertThat(COLLEAGUE.get("/v1/changes?limit=200").asString()).doesNotContain(referral);
    }

    @Test
    void what_happens_later_is_as_hidden_as_what_was_before() {
        var jo = Someone.fresh();
        String first = Api.ADVISER.refer(jo.offer(Api.NO));
        String record = path(Api.ADVISER.customerOf(first));
        Api.DATA_PROTECTION
                .put(record + "/restriction", "\"1\"", ONLY_ME)
                .then()
                .statusCode(200);

        String second = Api.ADVISER.refer(jo.offer(Api.YES));

        assertThat(path(Api.ADVISER.customerOf(second))).isEqualTo(record);
        Refused.with(COLLEAGUE.get("/v1/referrals/" + second), 404, "NOT_YET_KNOWN");
    }

    @Test
    void who_is_not_named_refers_somebody_new_until_data_protection_merges_the_two() {
        var jo = Someone.fresh();
        String record = path(jo.knownTo(Api.ADVISER, Api.NO));
        Api.DATA_PROTECTION
                .put(record + "/restriction", "\"1\"", ONLY_ME)
                .then()
                .statusCode(200);

        String second = path(COLLEAGUE.customerOf(COLLEAGUE.refer(jo.offer(Api.YES))));

        assertThat(second).isNotEqualTo(record);
        Refused.with(Api.DATA_PROTECTION.put(record + "/restriction", "\"2\"", EVERYBODY), 409, "NINO_IN_USE")
                .then()
                .body("existing", equalTo(second));
    }

    @Test
    void an_opened_record_is_there_for_everybody_again() {
        var jo = Someone.fresh();
        String referral = Api.ADVISER.refer(jo.offer(Api.YES));
        String record = path(Api.ADVISER.customerOf(referral));
        Api.DATA_PROTECTION
                .put(record + "/restriction", "\"1\"", ONLY_ME)
                .then()
                .statusCode(200);
        Api.DATA_PROTECTION
                .put(record + "/restriction", "\"2\"", EVERYBODY)
                .then()
                .statusCode(200);

        COLLEAGUE.get("/v1/referrals/" + referral).then().statusCode(200);
        found(COLLEAGUE, "{\"nino\":\"" + jo.nino() + "\"}").then().body("items.familyName", contains(jo.familyName()));
    }

    @Test
    void a_list_of_staff_is_checked() {
        String record = path(Someone.fresh().knownTo(Api.ADVISER, Api.YES));

        Refused.with(Api.DATA_PROTECTION.put(record + "/restriction", "\"1\"", "{}"), 400, "INVALID_REQUEST");
        Refused.with(
                Api.DATA_PROTECTION.put(record + "/restriction", "\"1\"", "{\"staff\":[\"AB123456C\"]}"),
                400,
                "INVALID_REQUEST");
        Refused.with(Api.DATA_PROTECTION.put(record + "/restriction", "\"9\"", ONLY_ME), 412, "PRECONDITION_FAILED");
    }
}
