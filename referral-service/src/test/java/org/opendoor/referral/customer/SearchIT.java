package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendoor.referral.customer.Someone.found;

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

/** Finding people again by what they tell on the telephone: in scope, bounded, on record. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class SearchIT {

    @ParameterizedTest
    @CsvSource({"O'Néill-%s, o’NEILL %s", "Łączyńska%s, laczynska%s", "Smith-Jones%s, SMITHJONES%s"})
    void a_surname_is_found_however_it_is_spelled(String written, String sought) {
        var jo = Someone.fresh();
        var known = jo.called(written.formatted(jo.familyName()));
        String customer = known.knownTo(Api.ADVISER, Api.YES);

        found(Api.ADVISER, jo.called(sought.formatted(jo.familyName())).search())
                .then()
                .statusCode(200)
                .body("items.customerId", contains(customer))
                .body("items[0].familyName", equalTo(known.familyName()))
                .body("more", equalTo(false));
    }

    @Test
    void a_number_finds_its_person_and_another_day_of_birth_does_not() {
        var jo = Someone.fresh();
        String customer = jo.knownTo(Api.ADVISER, Api.YES);

        found(Api.SYSTEM, "{\"nino\":\"" + jo.nino() + "\"}").then().body("items.customerId", contains(customer));
        found(Api.ADVISER, jo.search().replace(jo.dateOfBirth(), "1931-01-01"))
                .then()
                .body("items", empty());
    }

    @Test
    void a_search_ends_where_the_scope_ends() {
        var jo = Someone.fresh();
        jo.knownTo(Api.ADVISER, Api.YES);
        var alone = Someone.fresh();
        String without = Api.INTAKE.customerOf(
                Api.INTAKE.refer(alone.as(Api.intake(alone.nino(), "NOT_WITH_JOBCENTRE", Api.YES))));

        found(Api.ELSEWHERE, jo.search()).then().statusCode(200).body("items", empty());
        found(Api.ADVISER, alone.search()).then().body("items", empty());
        found(Api.ADVISER, "{\"nino\":\"" + alone.nino() + "\"}").then().body("items", empty());
        found(Api.DATA_PROTECTION, alone.search()).then().body("items.customerId", contains(without));
    }

    @Test
    void what_was_found_and_how_often_somebody_searched_is_on_record() {
        var jo = Someone.fresh();
        String customer = jo.knownTo(Api.ADVISER, Api.YES);
        found(Api.ADVISER, jo.search());

        assertThat(Rows.of(
                        "select who || ' ' || what || ' ' || why from audit where subject_id = ?",
                        UUID.fromString(customer)))
                .contains("adviser-0417 CUSTOMER_FOUND by surname and date of birth");
        assertThat(
                        Rows.of(
                                "select why from audit where what = 'CUSTOMERS_SEARCHED' and who = 'adviser-0417' order by id desc limit 1"))
                .singleElement()
                .asString()
                .matches("by surname and date of birth, found 1, search \\d+ within an hour")
                .doesNotContain(jo.familyName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/familyName|NOT_NULL",
                "{'familyName':'Marsh'}|/dateOfBirth|NOT_NULL",
                "{'nino':'AB123456C','familyName':'Marsh'}|/familyName|NOT_FOR_THIS_SEARCH",
                "{'nino':'AB'}|/nino|NATIONAL_INSURANCE_NUMBER",
                "{'familyName':'','dateOfBirth':'1980-01-01'}|/familyName|SIZE"
            })
    void a_search_is_by_name_and_birth_or_by_number(String body, String pointer, String code) {
        Refused.with(found(Api.ADVISER, body.replace('\'', '"')), 400, "INVALID_REQUEST")
                .then()
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }
}
