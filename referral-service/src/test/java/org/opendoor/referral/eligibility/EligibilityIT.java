package org.opendoor.referral.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.referral.eligibility.Changing.id;
import static org.opendoor.referral.eligibility.Changing.kind;
import static org.opendoor.referral.eligibility.Changing.path;
import static org.opendoor.referral.eligibility.Changing.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.Topics;

/** What changes for a person: told in any order, by who may, once, and said of each journey. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class EligibilityIT {

    private static final String REFERRALS = "opendoor.referrals";

    @Test
    void what_holds_is_folded_by_day_whatever_was_told_first_and_the_claims_tell_it_too() {
        String customer = Api.ADVISER.customerOf(Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES)));
        String later = id(tell(Api.ADVISER, customer, kind("TO_ESA", "2026-10-05")));
        tell(Api.SYSTEM, customer, kind("DISALLOWED", "2026-09-07")).then().statusCode(201);
        tell(Api.ADVISER, customer, kind("TO_JSA", "2026-09-07")).then().statusCode(201);
        tell(Api.ADVISER, customer, Changing.WORK)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("hoursPerWeek", equalTo(16))
                .body("annualPay", equalTo(11_500));

        Api.ADVISER
                .get(path(customer))
                .then()
                .statusCode(200)
                .body("items.kind", contains("DISALLOWED", "TO_JSA", "TO_ESA", "STARTED_WORK"))
                .body("holds.claim.changeId", equalTo(later))
                .body("holds.work.kind", equalTo("STARTED_WORK"))
                .body("holds.home", nullValue());
        Api.ADVISER
                .get("/v1/customers/" + customer)
                .then()
                .body("claims.benefit", contains("JSA", "ESA"))
                .body("claim.benefit", equalTo("ESA"));
        assertThat(Rows.of("select why from audit where subject_id = cast(? as uuid)", customer))
                .contains("eligibility TO_JSA", "eligibility");
    }

    @Test
    void it_is_said_of_each_journey_with_what_is_known_of_the_work_and_ends_none() {
        String nino = Api.nino();
        String declined = Api.ADVISER.refer(Api.offer(nino, Api.NO));
        String offered = Api.ADVISER.refer(Api.offer(nino, null));
        String change = id(tell(Api.ADVISER, Api.ADVISER.customerOf(offered), Changing.WORK));

        for (String journey : List.of(declined, offered)) {
            var said = Topics.said(REFERRALS, journey, journey.equals(declined) ? 3 : 2)
                    .getLast();
            assertThat(Topics.header(said, "ce_type")).isEqualTo("opendoor.referral.eligibility-changed.v1");
            Contract.check("referral.eligibility-changed", Topics.text(said));
            assertThat(Topics.text(said))
                    .contains("\"changeId\":\"" + change + "\"", "\"hoursPerWeek\":16", "\"annualPay\":11500", journey);
        }
        Api.ADVISER.get("/v1/referrals/" + offered).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void the_same_again_is_known_already_and_something_else_for_that_day_is_pointed_to() {
        String customer = Changing.withJobcentre();
        String change = id(tell(Api.ADVISER, customer, Changing.WORK));

        tell(Api.SYSTEM, customer, Changing.WORK)
                .then()
                .statusCode(200)
                .header("Location", endsWith(change))
                .body("changeId", equalTo(change));
        refused(tell(Api.ADVISER, customer, Changing.WORK.replace("16", "30")), 409, "CHANGE_EXISTS")
                .then()
                .body("existing", endsWith(path(customer) + "/" + change));
        Api.ADVISER.get(path(customer) + "/" + change).then().statusCode(200).body("hoursPerWeek", equalTo(16));
        refused(Api.ADVISER.get(path(customer) + "/" + UUID.randomUUID()), 404, "NOT_YET_KNOWN");
    }

    @Test
    void of_many_who_tell_the_same_at_once_one_is_first() throws InterruptedException {
        String customer = Changing.withJobcentre();

        List<Integer> answers;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var telling = many.invokeAll(Stream.<Callable<Integer>>generate(() ->
                            () -> tell(Api.ADVISER, customer, Changing.WORK).statusCode())
                    .limit(8)
                    .toList());
            answers = telling.stream().map(Future::resultNow).sorted().toList();
        }

        assertThat(answers).startsWith(200).endsWith(201).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(Rows.of("select id from eligibility_change where customer_id = cast(? as uuid)", customer))
                .hasSize(1);
    }

    @Test
    void the_database_holds_the_key_too() {
        String customer = Changing.withJobcentre();
        tell(Api.ADVISER, customer, Changing.WORK).then().statusCode(201);

        assertThat(Rows.of("select conname from pg_constraint where conname = 'eligibility_change_once'"))
                .hasSize(1);
        assertThat(Rows.of("""
                select count(*) from eligibility_change where customer_id = cast(? as uuid)
                group by customer_id, changed, effective_on""", customer)).containsExactly("1");
    }

    @Test
    void work_of_somebody_without_jobcentre_is_told_by_who_looks_after_them_and_their_claim_by_nobody() {
        String referral = Api.INTAKE.refer(Api.intake(null, "NOT_WITH_JOBCENTRE", Api.YES));
        String customer = Api.INTAKE.customerOf(referral);

        tell(Api.INTAKE, customer, Changing.WORK).then().statusCode(201);
        tell(Api.PRACTITIONER, customer, kind("STOPPED_WORK", "2026-11-09"))
                .then()
                .statusCode(201);
        refused(tell(Api.PRACTITIONER, customer, kind("DISALLOWED", "2026-11-09")), 403, "JOBCENTRE_TELLS");
        refused(tell(Api.ADVISER, customer, Changing.WORK), 404, "NOT_YET_KNOWN");
        Api.PRACTITIONER
                .get(path(customer))
                .then()
                .statusCode(200)
                .body("items.kind", contains("STARTED_WORK", "STOPPED_WORK"));
        refused(tell(Api.PRACTITIONER, Changing.withJobcentre(), Changing.WORK), 403, "JOBCENTRE_TELLS");
    }

    @Test
    void after_forgetting_nothing_of_it_is_left_and_the_record_is_gone() {
        String referral = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        String customer = Api.ADVISER.customerOf(referral);
        String change = id(tell(Api.ADVISER, customer, Changing.WORK));
        Api.DATA_PROTECTION
                .get("/v1/customers/" + customer + "/export")
                .then()
                .body("eligibility_change[0].changed.words", equalTo("started work"))
                .body("eligibility_told", hasSize(1));

        Api.DATA_PROTECTION
                .post("/v1/customers/" + customer + "/forget", "")
                .then()
                .statusCode(200);

        assertThat(Rows.of("select id from eligibility_change where id = cast(? as uuid)", change))
                .isEmpty();
        assertThat(Rows.of("select change_id from eligibility_told where change_id = cast(? as uuid)", change))
                .isEmpty();
        refused(tell(Api.ADVISER, customer, Changing.WORK), 410, "CUSTOMER_FORGOTTEN");
        refused(Api.ADVISER.get(path(customer)), 410, "CUSTOMER_FORGOTTEN");
    }

    @Test
    void two_records_that_become_one_know_what_either_knew() {
        String kept = Api.ADVISER.customerOf(Api.ADVISER.refer(Api.offer(null, Api.NO)));
        String other = Api.ADVISER.customerOf(Api.ADVISER.refer(Api.offer(null, Api.NO)));
        tell(Api.ADVISER, kept, Changing.WORK).then().statusCode(201);
        tell(Api.ADVISER, other, Changing.WORK).then().statusCode(201);
        tell(Api.ADVISER, other, kind("MOVED", "2026-10-01")).then().statusCode(201);

        Api.DATA_PROTECTION
                .post("/v1/customers/" + kept + "/merge", "{\"other\":\"" + other + "\"}")
                .then()
                .statusCode(200);

        Api.ADVISER.get(path(kept)).then().body("items.kind", contains("MOVED", "STARTED_WORK"));
        refused(tell(Api.ADVISER, other, kind("MOVED", "2026-10-02")), 410, "CUSTOMER_MERGED")
                .then()
                .body("existing", endsWith(kept));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                | /kind
            {"kind": "LOTTERY", "effectiveOn": "2026-11-02"}                                  | /kind
            {"kind": "MOVED"}                                                                 | /effectiveOn
            {"kind": "MOVED", "effectiveOn": "yesterday"}                                     | /effectiveOn
            {"kind": "MOVED", "effectiveOn": "2026-11-02", "hoursPerWeek": 16}                | /hoursPerWeek
            {"kind": "TO_JSA", "effectiveOn": "2026-11-02", "annualPay": 1}                   | /annualPay
            {"kind": "STARTED_WORK", "effectiveOn": "2026-11-02", "hoursPerWeek": 0}          | /hoursPerWeek
            {"kind": "STARTED_WORK", "effectiveOn": "2026-11-02", "hoursPerWeek": 169}        | /hoursPerWeek
            {"kind": "STARTED_WORK", "effectiveOn": "2026-11-02", "annualPay": -1}            | /annualPay
            {"kind": "STARTED_WORK", "effectiveOn": "2026-11-02", "annualPay": 1000001}       | /annualPay
            {"kind": "STARTED_WORK", "effectiveOn": "2026-11-02", "movedTo": {"district": "x"}} | /movedTo
            {"kind": "MOVED", "effectiveOn": "2026-11-02", "movedTo": {}}                     | /movedTo/district
            {"kind": "MOVED", "effectiveOn": "2026-11-02", "movedTo": {"district": "a b"}}    | /movedTo/district
            {"kind": "MOVED", "effectiveOn": "2026-11-02", "because": "love"}                 | /because
            """)
    void bad_input_is_told_where_it_is_bad(String body, String pointer) {
        refused(tell(Api.ADVISER, Changing.withJobcentre(), body), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_day_out_of_reach_and_a_person_out_of_sight_are_refused() {
        String customer = Changing.withJobcentre();

        refused(tell(Api.ADVISER, customer, kind("MOVED", "1948-07-04")), 422, "CHANGE_DAY_OUT_OF_REACH");
        refused(
                tell(
                        Api.ADVISER,
                        customer,
                        kind("MOVED", Api.today().plusYears(1).plusDays(1).toString())),
                422,
                "CHANGE_DAY_OUT_OF_REACH");
        refused(tell(Api.ELSEWHERE, customer, Changing.WORK), 404, "NOT_YET_KNOWN");
        refused(tell(Api.ADVISER, UUID.randomUUID().toString(), Changing.WORK), 404, "NOT_YET_KNOWN");
        refused(Api.PRACTITIONER.get(path(customer)), 404, "NOT_YET_KNOWN");
        Api.ADVISER.get(path(customer)).then().body("items", empty());
        refused(
                Api.ADVISER
                        .request()
                        .contentType("application/json")
                        .body(Changing.WORK)
                        .post(path(customer)),
                400,
                "IDEMPOTENCY_KEY_MISSING");
    }

    private static Response refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
        return answer;
    }
}
