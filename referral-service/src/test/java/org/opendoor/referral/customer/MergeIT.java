package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.referral.customer.Someone.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.Topics;

/** Two records that are one person become one, whoever is quicker, and nobody sees more than before. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class MergeIT {

    private static final String REFERRALS = "opendoor.referrals";

    @Test
    void a_dry_run_tells_what_would_happen_and_does_nothing() {
        var jo = Someone.fresh();
        String older = Api.ADVISER.refer(jo.withNino(null).offer(Api.YES));
        String younger = Api.ADVISER.refer(jo.offer(null));
        String kept = Api.ADVISER.customerOf(older);
        String other = Api.ADVISER.customerOf(younger);

        Api.DATA_PROTECTION
                .post(path(kept) + "/merge?dryRun=true", other(other))
                .then()
                .statusCode(200)
                .body("filled", contains("nino"))
                .body("moves", contains(younger))
                .body("ends", equalTo(younger))
                .body("goesOnIn", equalTo(older))
                .body("seenByJobcentre", equalTo(true));

        Api.ADVISER.get("/v1/referrals/" + younger).then().body("state", equalTo("OFFERED"));
        Api.ADVISER.get(path(other)).then().statusCode(200);
    }

    @Test
    void the_kept_record_has_it_all_and_the_younger_journey_ends_without_a_contact() {
        var jo = Someone.fresh();
        String older = Api.ADVISER.refer(jo.withNino(null).offer(Api.YES));
        String younger = Api.ADVISER.refer(jo.offer(Api.YES));
        String kept = Api.ADVISER.customerOf(older);
        String other = Api.ADVISER.customerOf(younger);

        Api.DATA_PROTECTION
                .post(path(kept) + "/merge", other(other))
                .then()
                .statusCode(200)
                .body("customerId", equalTo(kept));
        Api.DATA_PROTECTION.post(path(kept) + "/merge", other(other)).then().statusCode(200);

        Api.ADVISER
                .get("/v1/referrals/" + younger)
                .then()
                .body("state", equalTo("MERGED"))
                .body("customerId", equalTo(kept))
                .body("nextReferralId", equalTo(older))
                .body("ending.kind", equalTo("MERGED"))
                .body("ending.family", nullValue());
        Api.ADVISER.get("/v1/referrals/" + older).then().body("state", equalTo("REFERRED"));
        Api.ADVISER.get(path(kept)).then().body("nino", equalTo(jo.nino())).body("referrals", contains(older, younger));
        Refused.with(Api.DATA_PROTECTION.get(path(other)), 410, "CUSTOMER_MERGED")
                .then()
                .body("existing", equalTo(path(kept)));
        Api.ADVISER
                .post("/v1/referrals/" + younger + "/re-referral", "{}")
                .then()
                .statusCode(200)
                .body("referralId", equalTo(older));
        assertThat(Rows.of("select 1 from customer_keys.customer_key where customer_id = ?", UUID.fromString(other)))
                .isEmpty();
        var said = Topics.said(REFERRALS, younger, 3);
        assertThat(said).hasSize(3).extracting(MergeIT::type).endsWith("opendoor.referral.customer-merged.v1");
        Contract.check(type(said.getLast()), Topics.text(said.getLast()));
        assertThat(Topics.text(said.getLast())).contains(other, kept, older);
    }

    @Test
    void who_is_with_a_provider_waits_at_no_door() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.withNino(null).offer(Api.NO));
        String running = Api.ADVISER.refer(jo.offer(Api.YES));

        Api.DATA_PROTECTION
                .post(path(Api.ADVISER.customerOf(running)) + "/merge", other(Api.ADVISER.customerOf(declined)))
                .then()
                .statusCode(200);

        Api.ADVISER
                .get("/v1/referrals/" + declined)
                .then()
                .body("state", equalTo("REOPENED"))
                .body("nextReferralId", equalTo(running));
        assertThat(Topics.said(REFERRALS, declined, 4))
                .extracting(MergeIT::type)
                .endsWith("opendoor.referral.customer-merged.v1", "opendoor.referral.re-referred.v1");
    }

    @Test
    void somebody_who_kept_jobcentre_out_is_out_of_its_sight_with_both_records() {
        var jo = Someone.fresh();
        String seen = Api.ADVISER.refer(jo.offer(Api.NO));
        String unseen = Api.INTAKE.refer(jo.as(Api.intake(jo.nino(), "NOT_WITH_JOBCENTRE", Api.YES)));
        String kept = Api.ADVISER.customerOf(seen);
        String other = Api.INTAKE.customerOf(unseen);

        Api.DATA_PROTECTION
                .post(path(kept) + "/merge?dryRun=true", other(other))
                .then()
                .body("seenByJobcentre", equalTo(false));
        Api.DATA_PROTECTION.post(path(kept) + "/merge", other(other)).then().statusCode(200);

        for (String path : List.of("/v1/referrals/" + seen, "/v1/referrals/" + unseen, path(kept), path(other))) {
            Refused.with(Api.ADVISER.get(path), 404, "NOT_YET_KNOWN");
        }
        assertThat(Api.ADVISER.get("/v1/changes?limit=200").asString()).doesNotContain(seen);
        Api.PRACTITIONER
                .get("/v1/referrals/" + seen)
                .then()
                .statusCode(200)
                .body("customerKind", equalTo("NOT_WITH_JOBCENTRE"));
        assertThat(Topics.text(Topics.said(REFERRALS, seen, 3).get(2))).contains("NOT_WITH_JOBCENTRE");
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        String one = Someone.fresh().knownTo(Api.ADVISER, Api.YES);
        String gone = Someone.fresh().knownTo(Api.ADVISER, Api.NO);
        Api.DATA_PROTECTION.post(path(gone) + "/forget", "").then().statusCode(200);
        String third = Someone.fresh().knownTo(Api.ADVISER, Api.NO);
        String taken = Someone.fresh().knownTo(Api.ADVISER, Api.NO);
        Api.DATA_PROTECTION.post(path(third) + "/merge", other(taken)).then().statusCode(200);

        Refused.with(Api.DATA_PROTECTION.post(path(one) + "/merge", other(one)), 422, "SAME_RECORD");
        Refused.with(Api.DATA_PROTECTION.post(path(one) + "/merge", other(gone)), 409, "OTHER_FORGOTTEN");
        Refused.with(Api.DATA_PROTECTION.post(path(one) + "/merge", other(taken)), 409, "OTHER_MERGED_ELSEWHERE");
        Refused.with(Api.DATA_PROTECTION.post(path(taken) + "/merge", other(one)), 410, "CUSTOMER_MERGED");
        Refused.with(
                Api.DATA_PROTECTION.post(
                        path(one) + "/merge", other(UUID.randomUUID().toString())),
                404,
                "NOT_YET_KNOWN");
        Refused.with(Api.DATA_PROTECTION.post(path(one) + "/merge", "{}"), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem("/other"));
    }

    @RepeatedTest(3)
    void of_two_merges_that_race_one_wins_and_one_active_journey_is_left() {
        var jo = Someone.fresh();
        String one = jo.withNino(null).knownTo(Api.ADVISER, Api.YES);
        String two = jo.knownTo(Api.ADVISER, Api.YES);

        List<Response> answers = atOnce(
                () -> Api.DATA_PROTECTION.post(path(one) + "/merge", other(two)),
                () -> Api.DATA_PROTECTION.post(path(two) + "/merge", other(one)));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 410);
        assertThat(Rows.of(
                        "select 1 from referral where customer_id in (?, ?) and state in ('OFFERED', 'DEFERRED', 'REFERRED')",
                        UUID.fromString(one),
                        UUID.fromString(two)))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void a_merge_and_an_answer_that_race_leave_one_truth() {
        var jo = Someone.fresh();
        String older = Api.ADVISER.refer(jo.withNino(null).offer(null));
        String younger = Api.ADVISER.refer(jo.offer(null));
        String kept = path(Api.ADVISER.customerOf(older));
        String other = Api.ADVISER.customerOf(younger);

        List<Response> answers = atOnce(
                () -> Api.DATA_PROTECTION.post(kept + "/merge", other(other)),
                () -> Api.ADVISER.post("/v1/referrals/" + younger + "/answer", Api.YES));

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertThat(answers.getLast().statusCode()).isIn(200, 409);
        Api.ADVISER.get("/v1/referrals/" + younger).then().body("state", equalTo("MERGED"));
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = List.of(threads.submit(one), threads.submit(other));
            return List.of(answers.getFirst().get(), answers.getLast().get());
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String other(String customer) {
        return "{\"other\":\"" + customer + "\"}";
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return Topics.header(record, "ce_type");
    }
}
