package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.referral.customer.Someone.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Topics;

/** Nobody gets in touch any more: at once, everywhere, for as long as it is so. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ContactStoppedIT {

    private static final String REFERRALS = "opendoor.referrals";

    @Test
    void it_is_said_of_every_journey_of_the_person() {
        var jo = Someone.fresh();
        String first = Api.ADVISER.refer(jo.offer(Api.NO));
        String second = Api.ADVISER.refer(jo.offer(Api.YES));

        Api.PRACTITIONER
                .post(stop(second), because("UNSAFE"))
                .then()
                .statusCode(200)
                .body("contactStopped", equalTo("UNSAFE"))
                .body("standing", equalTo("KNOWN"));

        for (String journey : List.of(first, second)) {
            var said = Topics.said(REFERRALS, journey, "opendoor.referral.contact-stopped.v1");
            Contract.check(type(said), Topics.text(said));
            assertThat(Topics.text(said)).contains("\"because\":\"UNSAFE\"");
        }
        Api.PRACTITIONER.get("/v1/referrals/" + second + "/person").then().body("contactStopped", equalTo("UNSAFE"));
    }

    @Test
    void after_a_death_nothing_begins_and_nothing_is_undone() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        Api.ADVISER.post(stop(declined), because("DECEASED")).then().statusCode(200);
        var mo = Someone.fresh();
        String open = Api.ADVISER.refer(mo.offer(null));
        Api.ADVISER.post(stop(open), because("DECEASED")).then().statusCode(200);

        Refused.with(Api.ADVISER.post("/v1/referrals", jo.offer(Api.YES)), 409, "PERSON_DECEASED");
        Refused.with(Api.ADVISER.post("/v1/referrals/" + declined + "/re-referral", "{}"), 409, "PERSON_DECEASED");
        Refused.with(Api.ADVISER.post("/v1/referrals/" + open + "/answer", Api.YES), 409, "PERSON_DECEASED");
        Refused.with(
                Api.ADVISER.post(
                        "/v1/referrals/" + open + "/answer",
                        Api.later(Api.today().plusDays(7).toString())),
                409,
                "PERSON_DECEASED");
        Api.ADVISER.post("/v1/referrals/" + open + "/answer", Api.NO).then().statusCode(200);
    }

    @Test
    void who_asked_for_silence_starts_clean_with_the_next_referral() {
        var jo = Someone.fresh();
        String first = Api.ADVISER.refer(jo.offer(Api.NO));
        Api.ADVISER.post(stop(first), because("ASKED")).then().statusCode(200);

        String second = Api.ADVISER.refer(jo.offer(Api.YES));

        Api.ADVISER.get(path(Api.ADVISER.customerOf(second))).then().body("contactStopped", nullValue());
        assertThat(Topics.said(REFERRALS, second, 2))
                .extracting(ContactStoppedIT::type)
                .noneMatch(type -> type.contains("contact"));
    }

    @Test
    void danger_outlives_a_new_referral_and_is_over_when_somebody_says_so() {
        var jo = Someone.fresh();
        String first = Api.ADVISER.refer(jo.offer(Api.NO));
        Api.ADVISER.post(stop(first), because("UNSAFE")).then().statusCode(200);
        String second = Api.ADVISER.refer(jo.offer(Api.YES));
        String record = path(Api.ADVISER.customerOf(second));

        Api.ADVISER.get(record).then().body("contactStopped", equalTo("UNSAFE"));
        Api.ADVISER
                .post(record + "/contact-stopped", because("ASKED"))
                .then()
                .body("contactStopped", equalTo("UNSAFE"));
        Api.ADVISER.post(record + "/contact-resumed", "").then().statusCode(200).body("contactStopped", nullValue());
        Api.ADVISER.post(record + "/contact-resumed", "").then().statusCode(200);

        var said = Topics.said(REFERRALS, second, 3).getLast();
        assertThat(type(said)).isEqualTo("opendoor.referral.contact-resumed.v1");
        Contract.check(type(said), Topics.text(said));
    }

    @Test
    void a_death_said_in_error_is_taken_back_by_data_protection_alone() {
        String record = path(Someone.fresh().knownTo(Api.ADVISER, Api.YES));
        Api.ADVISER
                .post(record + "/contact-stopped", because("DECEASED"))
                .then()
                .statusCode(200);

        Refused.with(Api.ADVISER.post(record + "/contact-resumed", ""), 409, "DEATH_STANDS");
        Api.DATA_PROTECTION
                .post(record + "/contact-resumed", "")
                .then()
                .statusCode(200)
                .body("contactStopped", nullValue());
    }

    @Test
    void a_stop_has_a_reason_that_is_known_and_a_person_who_is() {
        String record = path(Someone.fresh().knownTo(Api.ADVISER, Api.YES));

        Refused.with(Api.ADVISER.post(record + "/contact-stopped", "{}"), 400, "INVALID_REQUEST");
        Refused.with(Api.ADVISER.post(record + "/contact-stopped", because("BORED")), 400, "INVALID_REQUEST");
        Refused.with(Api.ELSEWHERE.post(record + "/contact-stopped", because("ASKED")), 404, "NOT_YET_KNOWN");
    }

    private static String stop(String referral) {
        return path(Api.ADVISER.customerOf(referral)) + "/contact-stopped";
    }

    private static String because(String why) {
        return "{\"because\":\"" + why + "\"}";
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return Topics.header(record, "ce_type");
    }
}
