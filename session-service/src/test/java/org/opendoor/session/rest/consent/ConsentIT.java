package org.opendoor.session.rest.consent;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.rest.consent.Sharing.THEIR_ADVISER;
import static org.opendoor.session.rest.consent.Sharing.give;
import static org.opendoor.session.rest.consent.Sharing.read;
import static org.opendoor.session.rest.consent.Sharing.somebodyWhoShares;
import static org.opendoor.session.rest.consent.Sharing.withdraw;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Topic;

/** One item, one purpose, one adviser, until the person says otherwise. */
@QuarkusTest
@RealService
class ConsentIT {

    @Test
    void the_journeys_adviser_reads_the_one_item_that_is_shared_and_nothing_beside_it() {
        var id = somebodyWhoShares();

        adviserAsks(id).then().statusCode(200).body("items.item", contains("CONDITION_GROUP"));
        read(THEIR_ADVISER, "durham", id, "CONDITION_GROUP")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .body("purpose", equalTo("CHOOSING_SUPPORT"))
                .body("conditionGroup", equalTo("PHYSICAL"))
                .body("workReadiness", nullValue());

        notKnown(read(THEIR_ADVISER, "durham", id, "WORK_READINESS"));
        assertThat(Rows.of("select why from audit where what = 'SHARED_ITEM_READ' and subject_id = ?", id))
                .containsExactly("CONDITION_GROUP for CHOOSING_SUPPORT");
    }

    @Test
    void nobody_else_of_jobcentre_reads_it() {
        var id = somebodyWhoShares();

        notKnown(read("adviser-9999", "durham", id, "CONDITION_GROUP"));
        notKnown(read(THEIR_ADVISER, "sunderland", id, "CONDITION_GROUP"));
        notKnown(read(THEIR_ADVISER, "durham", Ids.next(), "CONDITION_GROUP"));
        assertThat(Rows.of("select why from audit where what = 'SHARED_ITEM_READ' and subject_id = ?", id))
                .isEmpty();
    }

    @Test
    void a_withdrawal_takes_effect_at_once_and_every_version_is_kept() {
        var id = somebodyWhoShares();
        give(id, "CONDITION_GROUP", "CHOOSING_SUPPORT").then().statusCode(201).header("ETag", "\"1\"");
        give(id, "CONDITION_GROUP", "ADJUSTMENTS_AT_WORK")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        withdraw(id, "CONDITION_GROUP").then().statusCode(200).body("shared", equalTo(false));

        notKnown(read(THEIR_ADVISER, "durham", id, "CONDITION_GROUP"));
        withdraw(id, "CONDITION_GROUP").then().statusCode(200).header("ETag", "\"3\"");
        OF_TEES.asked()
                .get("/v1/programmes/{id}/consents/CONDITION_GROUP", id)
                .then()
                .statusCode(200)
                .body("shared", equalTo(false))
                .body("versions.version", contains(3, 2, 1))
                .body("versions.purpose", contains(null, "ADJUSTMENTS_AT_WORK", "CHOOSING_SUPPORT"));
    }

    @Test
    void it_may_be_taken_back_with_the_adviser_too_and_after_the_ending() {
        var id = somebodyWhoShares();
        OF_TEES.end(id, "STARTED_WORK").then().statusCode(201);
        read(THEIR_ADVISER, "durham", id, "CONDITION_GROUP").then().statusCode(200);

        adviser(THEIR_ADVISER)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/programmes/{id}/consents/CONDITION_GROUP/withdrawal", id)
                .then()
                .statusCode(200);

        notKnown(read(THEIR_ADVISER, "durham", id, "CONDITION_GROUP"));
    }

    @Test
    void what_is_not_there_yet_is_shared_from_when_it_is() {
        var id = OF_TEES.somebodyReferred();
        give(id, "MODULES", "FINDING_SUITABLE_WORK").then().statusCode(201);
        notKnown(read(THEIR_ADVISER, "durham", id, "MODULES"));

        OF_TEES.assess(id).then().statusCode(201);
        OF_TEES.plan(id, 2).then().statusCode(201);

        read(THEIR_ADVISER, "durham", id, "MODULES")
                .then()
                .statusCode(200)
                .body("modules", contains("PAIN_MANAGEMENT"));
    }

    @Test
    void whoever_keeps_jobcentre_out_has_nobody_to_share_with_and_nothing_can_be_taken_back_that_was_not_given() {
        var out = OF_TEES.known(Referrals.refer("tees-valley-nhs", "NOT_WITH_JOBCENTRE"));
        var in = OF_TEES.somebodyReferred();

        give(out, "MODULES", "CHOOSING_SUPPORT").then().statusCode(409).body("code", equalTo("KEEPS_JOBCENTRE_OUT"));
        withdraw(in, "MODULES").then().statusCode(409).body("code", equalTo("CONSENT_NEVER_GIVEN"));
    }

    @Test
    void nothing_of_it_is_said_on_a_topic_or_in_a_feed_and_forgetting_deletes_it() {
        var id = somebodyWhoShares();
        read(THEIR_ADVISER, "durham", id, "CONDITION_GROUP").then().statusCode(200);
        assertThat(Topic.PROGRAMMES.everything()).doesNotContain("CHOOSING_SUPPORT", "CONDITION_GROUP");
        assertThat(Topic.CARE.everything()).doesNotContain("CHOOSING_SUPPORT");
        assertThat(Rows.of("select data::text from history where journey = ?", id))
                .noneMatch(said -> said.contains("CHOOSING_SUPPORT"));

        Referrals.say("opendoor.referral.forgotten.v1", id, """
                {"referralId": "%s", "customerId": "%s", "forgottenOn": "2026-11-23"}""".formatted(id, Ids.next()));

        await().atMost(ofSeconds(20))
                .until(() -> Rows.of("select item from consent where referral_id = ?", id)
                        .isEmpty());
        notKnown(read(THEIR_ADVISER, "durham", id, "CONDITION_GROUP"));
        give(id, "CONDITION_GROUP", "CHOOSING_SUPPORT")
                .then()
                .statusCode(410)
                .body("code", equalTo("PERSON_FORGOTTEN"));
    }

    private static Response adviserAsks(UUID id) {
        return adviser(THEIR_ADVISER).get("/v1/programmes/{id}/shared-items", id);
    }

    private static RequestSpecification adviser(String subject) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(subject, Role.ADVISER, Scope.district("durham")))
                .contentType(ContentType.JSON);
    }

    private static void notKnown(Response answer) {
        answer.then().statusCode(404).body("code", equalTo("NOT_YET_KNOWN"));
    }
}
