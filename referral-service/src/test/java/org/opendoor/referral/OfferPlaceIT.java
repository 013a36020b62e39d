package org.opendoor.referral;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;

/** Where an offer leads, by what the directory says. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class OfferPlaceIT {

    @Test
    void an_offer_without_a_provider_names_the_districts_default() {
        String body = Api.offer(null, Api.YES).replace("\"provider\": \"tees-valley-nhs\", ", "");

        Api.ADVISER.post("/v1/referrals", body).then().statusCode(201).body("provider", equalTo("north-nhs"));
    }

    @ParameterizedTest
    @CsvSource({
        "durham, nobody-nhs, adviser-0418, PROVIDER_NOT_HERE",
        "durham, closed-nhs, adviser-0418, PROVIDER_NOT_HERE",
        "durham, tees-valley-nhs, adviser-0999, ADVISER_NOT_HERE",
        "durham, tees-valley-nhs, adviser-0419, ADVISER_NOT_HERE",
        "durham, tees-valley-nhs, nobody, ADVISER_NOT_HERE"
    })
    void an_offer_leads_to_who_is_there(String district, String provider, String adviser, String code) {
        String body = Api.body(null, "VOLUNTARY", "M5", district, null, Api.YES)
                .replace("tees-valley-nhs", provider)
                .replace("\"centre\": null", "\"adviser\": \"" + adviser + "\"");

        Api.SYSTEM.post("/v1/referrals", body).then().statusCode(422).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "atlantis, , DISTRICT_UNKNOWN",
        "closed-district, , DISTRICT_UNKNOWN",
        "tyneside, tees-valley-nhs, PROVIDER_NOT_HERE",
        "northumberland, , PROVIDER_NEEDED"
    })
    void an_offer_is_made_where_the_programme_is(String district, String provider, String code) {
        String named = provider == null ? "" : "\"provider\": \"" + provider + "\", ";
        String body = Api.body(null, "VOLUNTARY", "Q1", district, "centre-0003", Api.YES)
                .replace("\"provider\": \"tees-valley-nhs\", ", named);

        Api.INTAKE.post("/v1/referrals", body).then().statusCode(422).body("code", equalTo(code));
    }
}
