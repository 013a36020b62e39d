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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;

/** A person's record: told, told anew, corrected; and what of it is written down where. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class CustomerIT {

    private static final String CONTACT = """
            {"channel": "TEXT", "messageSafe": false, "formats": ["LARGE_PRINT", "EASY_READ"], "interpreter": "cy",
             "days": ["FRIDAY", "MONDAY"], "times": ["EVENING"], "travelMode": "BUS",
             "quietHours": {"from": "21:00", "to": "08:00"}}""";

    @Test
    void what_is_told_after_the_journey_began_is_what_the_provider_sees() {
        var jo = Someone.fresh();
        String referral = Api.ADVISER.refer(jo.offer(Api.YES));
        String record = path(Api.ADVISER.customerOf(referral));
        String told = jo.details().replace(jo.phone(), "0191 000 0000").replace("}", ", \"contact\": " + CONTACT + "}");

        Api.ADVISER.get(record).then().statusCode(200).header("ETag", "\"1\"").body("phone", equalTo(jo.phone()));
        Api.ADVISER
                .put(record, "\"1\"", told)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nino", equalTo(jo.nino()))
                .body("customerKind", equalTo("MANDATORY"))
                .body("contact.days", contains("MONDAY", "FRIDAY"))
                .body("referrals", contains(referral));
        Api.ADVISER.put(record, "\"2\"", told).then().statusCode(200).header("ETag", "\"2\"");

        Api.PRACTITIONER
                .get("/v1/referrals/" + referral + "/person")
                .then()
                .body("phone", equalTo("0191 000 0000"))
                .body("nino", nullValue())
                .body("contact.formats", contains("LARGE_PRINT", "EASY_READ"))
                .body("contact.messageSafe", equalTo(false))
                .body("contact.quietHours.from", equalTo("21:00"));
    }

    @Test
    void history_tells_what_changed_and_never_what_it_was() {
        var jo = Someone.fresh();
        String record = path(jo.knownTo(Api.ADVISER, Api.YES));
        Api.ADVISER
                .put(record, "\"1\"", jo.details().replace(jo.phone(), "0191 111 2222"))
                .then()
                .statusCode(200);

        Response history = Api.ADVISER.get(record + "/history");

        history.then()
                .statusCode(200)
                .body("items.what", contains("DETAILS_TOLD"))
                .body("items.who", contains("adviser-0417"))
                .body("items[0].fields", hasItem("phone"));
        assertThat(history.asString()).doesNotContain("0191 111 2222", jo.phone(), jo.familyName());
        assertThat(Rows.of(
                        "select what || ' ' || why from audit where subject_id = cast(? as uuid) order by id",
                        id(record)))
                .contains("CUSTOMER_CHANGED told contact givenName phone".replace("contact ", ""));
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var jo = Someone.fresh();
        String record = path(jo.knownTo(Api.ADVISER, Api.YES));
        Api.SYSTEM.put(record, "\"1\"", jo.details()).then().statusCode(200);

        refused(Api.ADVISER.put(record, "\"1\"", jo.details()), 412, "PRECONDITION_FAILED");
        refused(
                Api.ADVISER
                        .request()
                        .contentType("application/json")
                        .body(jo.details())
                        .put(record),
                428,
                "PRECONDITION_REQUIRED");
    }

    @Test
    void a_mistyped_number_is_corrected_and_the_person_found_by_the_right_one() {
        var jo = Someone.fresh();
        String record = path(jo.knownTo(Api.ADVISER, Api.NO));
        String right = Api.nino();

        Api.ADVISER
                .put(record + "/nino", "\"1\"", nino(right))
                .then()
                .statusCode(200)
                .body("nino", equalTo(right));
        Api.ADVISER
                .put(record + "/nino", "\"2\"", nino(right))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        String again = Api.ADVISER.refer(jo.withNino(right).offer(Api.YES));
        assertThat(path(Api.ADVISER.customerOf(again))).isEqualTo(record);
        Api.ADVISER.put(record + "/nino", "\"2\"", "{}").then().statusCode(200).body("nino", nullValue());
    }

    @Test
    void a_number_that_another_record_has_is_refused_with_the_way_there_as_far_as_it_is_visible() {
        String record = path(Someone.fresh().knownTo(Api.ADVISER, Api.YES));
        var other = Someone.fresh();
        String theirs = path(other.knownTo(Api.ADVISER, Api.YES));
        var elsewhere = Someone.fresh();
        Api.ELSEWHERE.refer(elsewhere.as(Api.body(elsewhere.nino(), "MANDATORY", "M5", "sunderland", null, Api.YES)));

        refused(Api.ADVISER.put(record + "/nino", "\"1\"", nino(other.nino())), 409, "NINO_IN_USE")
                .then()
                .body("existing", equalTo(theirs));
        refused(Api.ADVISER.put(record + "/nino", "\"1\"", nino(elsewhere.nino())), 409, "NINO_IN_USE")
                .then()
                .body("existing", nullValue());
    }

    @Test
    void claims_are_told_in_any_order_and_for_a_known_day_corrected() {
        String record = path(Someone.fresh().knownTo(Api.ADVISER, Api.YES));
        String today = Api.today().toString();
        Api.ADVISER.post(record + "/claims", claim("ESA", today)).then().statusCode(200);
        Api.ADVISER.post(record + "/claims", claim("IB", "2019-04-01")).then().statusCode(200);

        Api.ADVISER
                .post(record + "/claims", claim("IS", "2019-04-01"))
                .then()
                .statusCode(200)
                .body("claims.benefit", contains("IS", "ESA"))
                .body("claim.benefit", equalTo("ESA"));
        refused(Api.ADVISER.post(record + "/claims", claim("JSA", "1901-01-01")), 422, "CLAIM_DATE_OUT_OF_REACH");
    }

    @Test
    void whether_jobcentre_is_involved_is_not_changed_in_passing() {
        var jo = Someone.fresh();
        String record = path(jo.knownTo(Api.ADVISER, Api.YES));
        String kind = jo.details().replace("}", ", \"customerKind\": \"%s\"}");

        refused(Api.ADVISER.put(record, "\"1\"", kind.formatted("NOT_WITH_JOBCENTRE")), 422, "KIND_DECIDES_WHO_SEES");
        Api.ADVISER
                .put(record, "\"1\"", kind.formatted("VOLUNTARY"))
                .then()
                .statusCode(200)
                .body("customerKind", equalTo("VOLUNTARY"));
    }

    @Test
    void a_record_is_there_for_whose_it_is_and_its_number_for_who_works_with_it() {
        var jo = Someone.fresh();
        String record =
                path(Api.INTAKE.customerOf(Api.INTAKE.refer(jo.as(Api.intake(jo.nino(), "VOLUNTARY", Api.YES)))));
        var alone = Someone.fresh();
        String without = path(Api.INTAKE.customerOf(
                Api.INTAKE.refer(alone.as(Api.intake(alone.nino(), "NOT_WITH_JOBCENTRE", Api.YES)))));

        Api.INTAKE
                .get(record)
                .then()
                .statusCode(200)
                .body("familyName", equalTo(jo.familyName()))
                .body("nino", nullValue());
        Api.ADVISER.get(record).then().statusCode(200).body("nino", equalTo(jo.nino()));
        Api.DATA_PROTECTION.get(without).then().statusCode(200);
        refused(Api.ADVISER.get(without), 404, "NOT_YET_KNOWN");
        refused(Api.ELSEWHERE.get(record), 404, "NOT_YET_KNOWN");
        refused(Api.ELSEWHERE.put(record, "\"1\"", jo.details()), 404, "NOT_YET_KNOWN");
        refused(Api.ADVISER.get(Someone.unknown()), 404, "NOT_YET_KNOWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'familyName':' '|/familyName|NOT_BLANK",
                "'dateOfBirth':'2999-01-01'|/dateOfBirth|PAST",
                "'phone':'ring me'|/phone|PATTERN",
                "'email':'nowhere'|/email|EMAIL",
                "'postcode':'12345'|/postcode|PATTERN",
                "'customerKind':'NOBODY'|/customerKind|NOT_ONE_OF",
                "'contact':{'interpreter':'Welsh'}|/contact/interpreter|LANGUAGE_CODE",
                "'contact':{'formats':['LOUD']}|/contact/formats/0|NOT_ONE_OF",
                "'contact':{'quietHours':{'from':'21:00'}}|/contact/quietHours/to|NOT_NULL",
                "'background':{'gender':'8'}|/background/gender|PATTERN",
                "'background':{'ethnicity':'Q'}|/background/ethnicity|NOT_ONE_OF",
                "'nino':'AB123456C'|/nino|UNKNOWN_FIELD"
            })
    void a_field_that_breaks_the_contract_is_pointed_at(String field, String pointer, String code) {
        String record = path(Someone.fresh().knownTo(Api.ADVISER, Api.YES));
        String name = field.substring(1, field.indexOf('\'', 1));
        String body = "{\"givenName\":\"Jo\"" + (name.equals("familyName") ? "" : ",\"familyName\":\"Marsh\"") + ","
                + field.replace('\'', '"') + "}";

        refused(Api.ADVISER.put(record, "\"1\"", body), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void other_bad_input_is_pointed_at_too() {
        String record = path(Someone.fresh().knownTo(Api.ADVISER, Api.YES));

        refused(Api.ADVISER.put(record + "/nino", "\"1\"", "{\"nino\":\"12\"}"), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem("/nino"));
        refused(Api.ADVISER.post(record + "/claims", "{}"), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem("/benefit"));
        refused(Api.ADVISER.post(record + "/claims", claim("PENSION", "2020-01-01")), 400, "INVALID_REQUEST");
        refused(Api.ADVISER.put(record, "W/\"1\"", "{}"), 400, "INVALID_REQUEST");
        refused(Api.ADVISER.put(record, "\"1\"", "{"), 400, "MALFORMED_JSON");
    }

    private static String claim(String benefit, String from) {
        return "{\"benefit\":\"" + benefit + "\",\"from\":\"" + from + "\"}";
    }

    private static String nino(String number) {
        return "{\"nino\":\"" + number + "\"}";
    }

    private static String id(String record) {
        return record.substring(record.lastIndexOf('/') + 1);
    }

    private static Response refused(Response response, int status, String code) {
        return Refused.with(response, status, code);
    }
}
