package org.opendoor.referral.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.Topics;

/** All that an offer holds, and who hears what of it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class OfferIT {

    private final String hope = "To dig my allotment again " + UUID.randomUUID();

    @Test
    void an_offer_says_at_which_interview_after_what_and_what_the_adviser_does_meanwhile() {
        String id = Api.ADVISER.refer(inFull(Api.offer(Api.nino(), null)));

        Api.ADVISER
                .get("/v1/referrals/" + id)
                .then()
                .body("interview", equalTo("FIRST_INTERVIEW"))
                .body("offeredBefore", contains("WORK_SUPPORT"))
                .body("adviserContact", equalTo("RESTS"));
    }

    @Test
    void who_was_offered_it_before_was_offered_it_before_where_that_may_be_seen() {
        String nino = Api.nino();
        Api.ADVISER.refer(Api.offer(nino, Api.NO));

        String again = Api.ADVISER.refer(Api.offer(nino, Api.NO));
        String elsewhere = Api.ELSEWHERE.refer(Api.body(nino, "VOLUNTARY", "M5", "sunderland", null, null));

        Api.ADVISER.get("/v1/referrals/" + again).then().body("offeredBefore", contains("THIS_PROGRAMME"));
        Api.ELSEWHERE.get("/v1/referrals/" + elsewhere).then().body("offeredBefore", empty());
    }

    @Test
    void what_the_person_hopes_for_is_read_by_the_district_alone_and_leaves_a_trace() {
        String id = Api.ADVISER.refer(inFull(Api.offer(Api.nino(), Api.YES)));

        Api.ADVISER
                .get("/v1/referrals/" + id + "/own-words")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("inOwnWords", equalTo(hope));
        Api.PRACTITIONER.get("/v1/referrals/" + id + "/own-words").then().statusCode(404);
        assertThat(Api.PRACTITIONER.get("/v1/referrals/" + id + "/person").asString())
                .doesNotContain(hope);
        assertThat(Rows.of("select who from audit where subject_id = ?", UUID.fromString(Api.ADVISER.customerOf(id))))
                .contains("adviser-0417");
        assertThat(Topics.said("opendoor.referrals", id, 2))
                .noneMatch(said -> Topics.text(said).contains(hope));
        assertThat(Api.ADVISER.get("/v1/referrals/" + id + "/history").asString())
                .doesNotContain(hope);
    }

    @Test
    void where_jobcentre_is_kept_out_the_provider_reads_it() {
        String id = Api.INTAKE.refer(
                inFull(Api.intake(null, "NOT_WITH_JOBCENTRE", Api.YES)).replace("\"adviserContact\":\"RESTS\",", ""));

        Api.PRACTITIONER
                .get("/v1/referrals/" + id + "/own-words")
                .then()
                .statusCode(200)
                .body("inOwnWords", equalTo(hope));
        Api.ADVISER.get("/v1/referrals/" + id + "/own-words").then().statusCode(404);
        Api.INTAKE.get("/v1/referrals/" + id + "/own-words").then().statusCode(403);
    }

    @Test
    void who_keeps_jobcentre_out_has_no_contact_with_an_adviser_to_speak_of() {
        Api.INTAKE
                .post("/v1/referrals", inFull(Api.intake(null, "NOT_WITH_JOBCENTRE", Api.YES)))
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_ADVISER_WITHOUT_JOBCENTRE"));
    }

    @Test
    void nothing_is_asked_again_of_somebody_who_comes_back() {
        String id = Api.ADVISER.refer(inFull(Api.offer(Api.nino(), Api.NO)));

        String back = Api.ADVISER
                .post("/v1/referrals/" + id + "/re-referral", "")
                .then()
                .statusCode(201)
                .body("interview", equalTo("FIRST_INTERVIEW"))
                .body("adviserContact", equalTo("RESTS"))
                .body("offeredBefore", contains("THIS_PROGRAMME", "WORK_SUPPORT"))
                .body("explained", hasItem("TRAVEL_PAID"))
                .extract()
                .path("referralId");

        Api.ADVISER.get("/v1/referrals/" + back + "/own-words").then().body("inOwnWords", equalTo(hope));
    }

    @Test
    void what_was_not_said_is_absent_and_what_is_said_again_replaces_it() {
        String nino = Api.nino();
        String id = Api.ADVISER.refer(Api.offer(nino, Api.NO));
        Api.ADVISER
                .get("/v1/referrals/" + id + "/own-words")
                .then()
                .statusCode(200)
                .body("inOwnWords", nullValue());

        String again = Api.ADVISER.refer(inFull(Api.offer(nino, Api.YES)));

        Api.ADVISER.get("/v1/referrals/" + again + "/own-words").then().body("inOwnWords", equalTo(hope));
    }

    @Test
    void the_persons_words_are_sealed_told_to_them_and_destroyed_with_the_person() {
        String id = Api.ADVISER.refer(inFull(Api.offer(Api.nino(), Api.NO)));
        String record = "/v1/customers/" + Api.ADVISER.customerOf(id);
        Api.DATA_PROTECTION.get(record + "/export").then().statusCode(200).body("person.hopes", equalTo(hope));

        Api.DATA_PROTECTION.post(record + "/forget", "").then().statusCode(200);

        Api.ADVISER.get("/v1/referrals/" + id + "/own-words").then().statusCode(404);
        assertThat(Rows.of("select cast(to_jsonb(r) as text) from referral r where id = ?", UUID.fromString(id)))
                .noneMatch(row -> row.contains(hope) || row.contains("FIRST_INTERVIEW"));
        assertThat(Rows.of("select cast(to_jsonb(h) as text) from history h where journey = ?", UUID.fromString(id)))
                .noneMatch(row -> row.contains(hope));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_INTERVIEW, SOME_INTERVIEW, /interview",
        "RESTS, SLEEPS, /adviserContact",
        "WORK_SUPPORT, NOTHING, /offeredBefore/0",
        "To dig, To\\u0007dig, /inOwnWords"
    })
    void bad_input_is_told_where_it_is_bad(String good, String bad, String pointer) {
        Api.ADVISER
                .post("/v1/referrals", inFull(Api.offer(Api.nino(), null)).replace(good, bad))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_thousand_characters_are_enough() {
        String body = Api.offer(Api.nino(), null);

        Api.ADVISER
                .post("/v1/referrals", with(body, "\"inOwnWords\":\"" + "x".repeat(1000) + "\""))
                .then()
                .statusCode(201);
        Api.ADVISER
                .post("/v1/referrals", with(body, "\"inOwnWords\":\"" + "x".repeat(1001) + "\""))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/inOwnWords"));
    }

    private String inFull(String body) {
        return with(
                body,
                "\"interview\":\"FIRST_INTERVIEW\",\"offeredBefore\":[\"WORK_SUPPORT\"],\"adviserContact\":\"RESTS\",\"inOwnWords\":\""
                        + hope + "\"");
    }

    private static String with(String body, String fields) {
        return body.replaceFirst("\\{", "{" + fields + ",");
    }
}
