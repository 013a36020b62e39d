package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;

/** Somebody rings a centre and knows no number of any case: they are in, and the centre learns nothing of them. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ComeInByNameIT {

    private static final String PATH = "/v1/re-referrals";

    @Test
    void who_is_recognised_comes_back_with_all_that_is_known() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));

        received(call(jo.withNino(null)));

        String back = Api.ADVISER
                .get("/v1/referrals/" + declined)
                .then()
                .body("state", equalTo("REOPENED"))
                .extract()
                .path("nextReferralId");
        Api.ADVISER
                .get("/v1/referrals/" + back)
                .then()
                .body("state", equalTo("REFERRED"))
                .body("route", equalTo("CUSTOMER"))
                .body("expectations", equalTo(List.of("COPING")))
                .body("explained", equalTo(List.of("VOLUNTARY", "TRAVEL_PAID")))
                .body("customerId", equalTo(Api.ADVISER.customerOf(declined)));
    }

    @Test
    void whoever_rings_the_centre_is_told_the_same_and_it_can_read_nothing_afterwards() {
        var known = Someone.fresh();
        Api.ADVISER.refer(known.offer(Api.NO));
        var running = Someone.fresh();
        Api.ADVISER.refer(running.offer(Api.YES));
        var dead = Someone.fresh();
        String record = Someone.path(dead.knownTo(Api.ADVISER, Api.NO));
        Api.DATA_PROTECTION
                .post(record + "/contact-stopped", "{\"because\":\"DECEASED\"}")
                .then()
                .statusCode(200);
        List<String> before = Api.ids(Api.INTAKE.get("/v1/referrals?limit=200"));

        List<Response> answers =
                Stream.of(known, running, dead, Someone.fresh()).map(this::call).toList();

        assertThat(answers).allSatisfy(ComeInByNameIT::received);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers)
                .extracting(answer -> answer.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList())
                .containsOnly(answers.getFirst().headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
        assertThat(Api.ids(Api.INTAKE.get("/v1/referrals?limit=200"))).isEqualTo(before);
    }

    @Test
    void who_is_not_recognised_is_somebody_new_and_listed_as_a_possible_duplicate() {
        var jo = Someone.fresh();
        String known = jo.knownTo(Api.ADVISER, Api.NO);
        var moved = new Someone(jo.familyName(), jo.dateOfBirth(), null, "0191 5550000", "SR9 9ZZ");

        received(call(moved));

        String fresh = newRecordBeside(known, "by_name");
        assertThat(Rows.of("select state from referral where customer_id = ?", UUID.fromString(fresh)))
                .containsExactly("REFERRED");
        assertThat(Rows.of("select provider from referral where customer_id = ?", UUID.fromString(fresh)))
                .as("the district's default")
                .containsExactly("north-nhs");
        assertThat(Rows.of("select centre from referral where customer_id = ?", UUID.fromString(fresh)))
                .containsOnlyNulls();
    }

    @Test
    void a_number_that_somebody_else_has_stays_theirs_and_the_two_are_listed() {
        var jo = Someone.fresh();
        String known = jo.knownTo(Api.ADVISER, Api.NO);
        var other = Someone.fresh();

        received(call(other.withNino(jo.nino())));

        String fresh = newRecordBeside(known, "by_number");
        Api.ADVISER.get(Someone.path(fresh)).then().statusCode(200).body("nino", nullValue());
        Api.ADVISER.get(Someone.path(known)).then().body("nino", equalTo(jo.nino()));
    }

    @Test
    void with_and_without_jobcentre_nobody_is_recognised_across() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));

        received(Api.INTAKE.post(PATH, body(jo).replace("Kind\": \"VOLUNTARY", "Kind\": \"NOT_WITH_JOBCENTRE")));

        Api.ADVISER.get("/v1/referrals/" + declined).then().body("state", equalTo("DECLINED"));
    }

    @Test
    void nobody_is_recognised_who_is_restricted_to_named_staff() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        Api.DATA_PROTECTION
                .put(
                        Someone.path(Api.ADVISER.customerOf(declined)) + "/restriction",
                        "\"1\"",
                        "{\"staff\":[\"adviser-0417\"]}")
                .then()
                .statusCode(200);

        received(call(jo));

        Api.ADVISER.get("/v1/referrals/" + declined).then().body("state", equalTo("DECLINED"));
    }

    @Test
    void who_asked_for_silence_and_rings_is_in_again() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        Api.ADVISER
                .post(Someone.path(Api.ADVISER.customerOf(declined)) + "/contact-stopped", "{\"because\":\"ASKED\"}")
                .then()
                .statusCode(200);

        received(call(jo));

        Api.ADVISER.get("/v1/referrals/" + declined).then().body("state", equalTo("REOPENED"));
    }

    @Test
    void the_same_call_again_is_one_return_and_one_receipt() {
        var jo = Someone.fresh();
        String declined = Api.ADVISER.refer(jo.offer(Api.NO));
        String key = UUID.randomUUID().toString();

        received(Api.INTAKE.post(PATH, body(jo), key));
        received(Api.INTAKE.post(PATH, body(jo), key));
        received(call(jo));

        assertThat(Rows.of("select id from referral where previous = ?", UUID.fromString(declined)))
                .hasSize(1);
        Refused.with(Api.INTAKE.post(PATH, body(Someone.fresh()), key), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void what_cannot_be_is_refused_whoever_it_is_about() {
        var jo = Someone.fresh();
        String body = body(jo);

        Refused.with(Api.INTAKE.post(PATH, body.replace("centre-0003", "centre-0011")), 403, "CENTRE_NOT_YOURS");
        Refused.with(Api.INTAKE.post(PATH, body.replace("\"M2\"", "\"M5\"")), 422, "SOURCE_NOT_YOURS");
        Refused.with(Api.INTAKE.post(PATH, body.replace("\"durham\"", "\"atlantis\"")), 422, "DISTRICT_UNKNOWN");
        Refused.with(
                Api.INTAKE.post(PATH, body.replace("\"centre\"", "\"provider\": \"nobody-nhs\", \"centre\"")),
                422,
                "PROVIDER_NOT_HERE");
        Refused.with(
                        Api.INTAKE.post(PATH, body(new Someone(jo.familyName(), jo.dateOfBirth(), null, null, null))),
                        400,
                        "INVALID_REQUEST")
                .then()
                .body("errors[0].pointer", equalTo("/customer"))
                .body("errors[0].code", equalTo("TWO_NEEDED"));
        Refused.with(Api.INTAKE.post(PATH, "{}"), 400, "INVALID_REQUEST");
        Refused.with(Api.INTAKE.post(PATH, "{"), 400, "MALFORMED_JSON");
        Refused.with(Api.ADVISER.post(PATH, body), 403, "FORBIDDEN");
    }

    private Response call(Someone who) {
        return Api.INTAKE.post(PATH, body(who));
    }

    private static String body(Someone who) {
        return """
                {"customer": {"givenName": "Ada", "familyName": "%s", "dateOfBirth": "%s", "nino": %s, "phone": %s,
                              "postcode": %s},
                 "customerKind": "VOLUNTARY", "source": "M2", "district": "durham", "centre": "centre-0003",
                 "explained": ["VOLUNTARY"]}
                """.formatted(
                who.familyName(), who.dateOfBirth(), quoted(who.nino()), quoted(who.phone()), quoted(who.postcode()));
    }

    private static void received(Response answer) {
        answer.then()
                .statusCode(200)
                .header("Location", nullValue())
                .header("ETag", nullValue())
                .body("receivedOn", equalTo(Api.today().toString()))
                .body("explained", equalTo(List.of("VOLUNTARY")));
    }

    private static String newRecordBeside(String known, String because) {
        return Rows.of(
                        "select case when one = ?1 then other else one end from possible_duplicate where ?1 in (one, other) and "
                                        .replace("?1", "cast('" + known + "' as uuid)")
                                + because)
                .getFirst();
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
