package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.customer.Someone.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.Api;

/** Records that may be one person: each pair once, for who sees both, until somebody has looked. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class DuplicatesIT {

    @Test
    void the_same_surname_and_day_of_birth_are_a_pair_once() {
        var jo = Someone.fresh();
        String one = jo.withNino(null).knownTo(Api.ADVISER, Api.NO);
        var moved = new Someone(
                "  " + jo.familyName().toUpperCase(Locale.ROOT), jo.dateOfBirth(), null, "0191 5550000", "NE1 1AA");
        String other = moved.knownTo(Api.ADVISER, Api.NO);

        assertThat(pairsOf(Api.ADVISER, one)).containsExactly(other + " [SURNAME_AND_DATE_OF_BIRTH]");
        assertThat(pairsOf(Api.DATA_PROTECTION, other)).containsExactly(one + " [SURNAME_AND_DATE_OF_BIRTH]");
        assertThat(pairsOf(Api.ELSEWHERE, one)).isEmpty();
    }

    @Test
    void the_same_phone_and_postcode_are_a_pair_and_one_of_the_two_is_none() {
        var jo = Someone.fresh();
        String one = jo.knownTo(Api.ADVISER, Api.NO);
        var relative = Someone.fresh();
        String other = new Someone(
                        relative.familyName(),
                        relative.dateOfBirth(),
                        relative.nino(),
                        jo.phone().replace("0191", "+44 191"),
                        jo.postcode())
                .knownTo(Api.ADVISER, Api.NO);
        String neighbour = new Someone(
                        "Nearby" + relative.familyName(),
                        relative.dateOfBirth(),
                        Api.nino(),
                        "0191 7770001",
                        jo.postcode())
                .knownTo(Api.ADVISER, Api.NO);

        assertThat(pairsOf(Api.ADVISER, one)).containsExactly(other + " [PHONE_AND_POSTCODE]");
        assertThat(pairsOf(Api.ADVISER, neighbour)).isEmpty();
    }

    @Test
    void once_somebody_has_looked_the_pair_is_not_listed_again() {
        var jo = Someone.fresh();
        String one = jo.withNino(null).knownTo(Api.ADVISER, Api.NO);
        String other = jo.withNino(null).knownTo(Api.ADVISER, Api.NO);

        Refused.with(Api.ELSEWHERE.post(path(one) + "/not-the-same", other(other)), 404, "NOT_YET_KNOWN");
        Refused.with(Api.ADVISER.post(path(one) + "/not-the-same", other(one)), 404, "NOT_YET_KNOWN");
        Api.ADVISER.post(path(one) + "/not-the-same", other(other)).then().statusCode(200);
        Api.ADVISER.put(path(one), "\"1\"", jo.details()).then().statusCode(200);

        assertThat(pairsOf(Api.ADVISER, one)).isEmpty();
        Api.ADVISER.post(path(other) + "/not-the-same", other(one)).then().statusCode(200);
    }

    @Test
    void a_correction_ends_the_likeness() {
        var jo = Someone.fresh();
        String one = jo.withNino(null).knownTo(Api.ADVISER, Api.NO);
        String other = jo.withNino(null).knownTo(Api.ADVISER, Api.NO);
        assertThat(pairsOf(Api.ADVISER, one))
                .containsExactly(other + " [SURNAME_AND_DATE_OF_BIRTH, PHONE_AND_POSTCODE]");

        var right = Someone.fresh();
        Api.ADVISER.put(path(one), "\"1\"", right.details()).then().statusCode(200);

        assertThat(pairsOf(Api.ADVISER, one)).isEmpty();
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended() {
        Api there = Api.adviserOf("hartlepool"); // nobody else's in these tests: every pair there is one of these
        var jo = Someone.fresh();
        String offer = jo.withNino(null).as(Api.body(null, "MANDATORY", "M5", "hartlepool", null, Api.NO));
        for (int i = 0; i < 3; i++) {
            there.refer(offer);
        }

        List<String> pages = new ArrayList<>();
        String next = "/v1/possible-duplicates?limit=1";
        while (next != null) {
            var page = there.get(next);
            page.then().statusCode(200);
            page.<List<Map<String, Object>>>path("items")
                    .forEach(pair -> pages.add(pair.get("one") + " " + pair.get("other")));
            next = page.path("next");
        }

        assertThat(pages).hasSize(3).doesNotHaveDuplicates();
    }

    /** Who is taken for this one, and why. */
    private static List<String> pairsOf(Api api, String customer) {
        List<String> found = new ArrayList<>();
        String next = "/v1/possible-duplicates?limit=200";
        while (next != null) {
            var page = api.get(next);
            page.then().statusCode(200);
            for (Map<String, Object> pair : page.<List<Map<String, Object>>>path("items")) {
                if (pair.get("one").equals(customer)) {
                    found.add(pair.get("other") + " " + pair.get("because"));
                } else if (pair.get("other").equals(customer)) {
                    found.add(pair.get("one") + " " + pair.get("because"));
                }
            }
            next = page.path("next");
        }
        return found;
    }

    private static String other(String customer) {
        return "{\"other\":\"" + customer + "\"}";
    }
}
