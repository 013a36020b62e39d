package org.opendoor.referral.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.referral.eligibility.Changing.answer;
import static org.opendoor.referral.eligibility.Changing.kind;
import static org.opendoor.referral.eligibility.Changing.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Topics;

/** A move to Jobseeker's Allowance asks the adviser; the provider sees that the person may stay, and never why one asks. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ContinuationIT {

    private static final String REFERRALS = "opendoor.referrals";
    private static final List<String> BENEFIT_WORDS = List.of(
            "TO_JSA",
            "JSA",
            "DISALLOWED",
            "TO_ESA",
            "BENEFIT",
            "benefit",
            "claim",
            "eligibility",
            "continuation",
            "agreed");

    @Test
    void an_adviser_who_agrees_says_so_once_with_who_and_when() {
        String referral = Changing.movedToJsa();

        answer(Api.ADVISER, referral, true)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFERRED"))
                .body("claimChanges.kind", contains("TO_JSA"))
                .body("claimChanges[0].agreed", equalTo(true))
                .body("mayStay", nullValue());
        answer(Api.SYSTEM, referral, true).then().statusCode(200);

        var said = said(referral, 4).getLast();
        assertThat(type(said)).isEqualTo("opendoor.referral.continuation-agreed.v1");
        Contract.check("referral.continuation-agreed", Topics.text(said));
        assertThat(Topics.text(said)).contains("\"agreedBy\":\"adviser-0417\"");
        answer(Api.ADVISER, referral, false).then().statusCode(200);
        assertThat(type(said(referral, 5).getLast())).isEqualTo("opendoor.referral.withdrawal-requested.v1");
    }

    @Test
    void an_adviser_who_does_not_agree_asks_for_the_ending_and_cannot_call_it_back() {
        String referral = Changing.movedToJsa();

        answer(Api.ADVISER, referral, false)
                .then()
                .statusCode(200)
                .body("withdrawalRequested", equalTo("BENEFIT"))
                .body("claimChanges[0].agreed", equalTo(false));
        answer(Api.ADVISER, referral, false).then().statusCode(200);
        refused(answer(Api.ADVISER, referral, true), 409, "WITHDRAWAL_ALREADY_REQUESTED");

        var said = said(referral, 4).getLast();
        assertThat(type(said)).isEqualTo("opendoor.referral.withdrawal-requested.v1");
        Contract.check("referral.withdrawal-requested", Topics.text(said));
        assertThat(Topics.text(said)).contains("\"family\":\"BENEFIT\"", "\"changeId\"");
    }

    @Test
    void nothing_is_answered_that_was_not_asked() {
        String unchanged = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        refused(answer(Api.ADVISER, unchanged, true), 409, "CONTINUATION_NOT_ASKED");
        refused(answer(Api.ADVISER, unchanged, false), 409, "CONTINUATION_NOT_ASKED");
        tell(Api.ADVISER, Api.ADVISER.customerOf(unchanged), kind("DISALLOWED", "2026-11-02"));
        refused(answer(Api.ADVISER, unchanged, true), 409, "CONTINUATION_NOT_ASKED");

        String offered = Api.ADVISER.refer(Api.offer(Api.nino(), null));
        tell(Api.ADVISER, Api.ADVISER.customerOf(offered), kind("TO_JSA", "2026-11-02"));
        refused(answer(Api.ADVISER, offered, true), 409, "CONTINUATION_NOT_ASKED");

        String declined = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        refused(answer(Api.ADVISER, declined, true), 409, "JOURNEY_ENDED");
        refused(answer(Api.ELSEWHERE, unchanged, true), 404, "NOT_YET_KNOWN");
        refused(Api.ADVISER.post("/v1/referrals/" + unchanged + "/continuation", "{}"), 400, "INVALID_REQUEST");
        String without = Api.INTAKE.refer(Api.intake(null, "NOT_WITH_JOBCENTRE", Api.YES));
        refused(answer(Api.ADVISER, without, true), 404, "NOT_YET_KNOWN");
    }

    @Test
    void a_later_change_of_the_claim_answers_the_question_by_itself() {
        String referral = Changing.movedToJsa();
        tell(Api.ADVISER, Api.ADVISER.customerOf(referral), kind("TO_ESA", "2026-11-09"));

        refused(answer(Api.ADVISER, referral, true), 409, "CONTINUATION_NOT_ASKED");
    }

    @Test
    void a_practitioner_reads_that_the_person_may_stay_and_no_word_of_why() {
        String referral = Changing.movedToJsa();
        tell(Api.ADVISER, Api.ADVISER.customerOf(referral), kind("DISALLOWED", "2026-11-01"));
        answer(Api.ADVISER, referral, true).then().statusCode(200);
        Awaitility.await("the feed has it")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        read(Api.ADVISER, "/v1/changes?limit=200", referral).contains("continuation-agreed"));

        Api.PRACTITIONER.get("/v1/referrals/" + referral).then().body("mayStay", equalTo(true));
        for (String path : List.of(
                "/v1/referrals/" + referral,
                "/v1/referrals?limit=200",
                "/v1/referrals/" + referral + "/history",
                "/v1/changes?limit=200")) {
            assertThat(read(Api.PRACTITIONER, path, referral)).as(path).doesNotContain(BENEFIT_WORDS);
        }
        assertThat(read(Api.ADVISER, "/v1/referrals/" + referral + "/history", referral))
                .contains("referral.eligibility-changed", "referral.continuation-agreed");
        Api.ADVISER.get("/v1/referrals/" + referral).then().body("mayStay", nullValue());
    }

    /** What an answer says of this referral: of a list or the feed, its items to the last page. */
    private static String read(Api api, String path, String referral) {
        var about = new StringBuilder();
        for (String next = path; next != null; ) {
            Response answer = api.get(next);
            answer.then().statusCode(200);
            List<Object> items = path.contains("limit") ? answer.path("items") : List.of(answer.asString());
            items.stream()
                    .map(String::valueOf)
                    .filter(item -> item.contains(referral))
                    .forEach(about::append);
            next = path.contains("limit") && !items.isEmpty() ? answer.path("next") : null;
        }
        return about.toString();
    }

    private static List<ConsumerRecord<String, byte[]>> said(String referral, int count) {
        return Topics.said(REFERRALS, referral, count);
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return Topics.header(record, "ce_type");
    }

    private static Response refused(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
        return answer;
    }
}
