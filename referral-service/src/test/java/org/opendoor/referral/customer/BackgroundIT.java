package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.customer.Someone.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Topics;

/** What people tell so that it can be seen whether everybody is served alike, as analytics hears it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class BackgroundIT {

    private static final String DETAILS = "opendoor.referral-details";
    private static final String ALL = """
            {"ageBand": "FROM_45_TO_54", "gender": "2", "ethnicity": "J"}""";

    @Test
    void it_is_said_again_when_it_becomes_known_and_when_it_is_taken_back() {
        var jo = Someone.fresh();
        String referral = Api.ADVISER.refer(jo.offer(Api.NO));
        String record = path(Api.ADVISER.customerOf(referral));

        Api.ADVISER.put(record, "\"1\"", with(jo, ALL)).then().statusCode(200);
        Api.ADVISER.put(record, "\"2\"", with(jo, ALL).replace(jo.phone(), "0191 111 2222"));
        Api.ADVISER.put(record, "\"3\"", jo.details()).then().statusCode(200);

        assertThat(said(referral, 3))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"reason\":\"LOCATION_OR_TRAVEL\"", "\"background\":{}"),
                        told -> assertThat(told)
                                .contains(
                                        "\"reason\":null",
                                        "\"background\":{\"ageBand\":\"FROM_45_TO_54\",\"gender\":\"2\",\"ethnicity\":\"J\"}"),
                        takenBack -> assertThat(takenBack).contains("\"reason\":null", "\"background\":{}"));
    }

    @Test
    void who_comes_back_is_known_from_the_beginning() {
        var jo = Someone.fresh();
        String before = Api.ADVISER.refer(jo.offer(Api.NO));
        Api.ADVISER.put(path(Api.ADVISER.customerOf(before)), "\"1\"", with(jo, ALL));

        String again = Api.ADVISER.refer(jo.offer(Api.YES));

        assertThat(said(again, 1).getFirst()).contains("\"gender\":\"2\"");
    }

    @Test
    void what_one_of_two_records_knew_is_said_of_the_journeys_of_both() {
        var jo = Someone.fresh();
        String older = Api.ADVISER.refer(jo.withNino(null).offer(Api.NO));
        String younger = Api.ADVISER.refer(jo.offer(Api.NO));
        String kept = Api.ADVISER.customerOf(older);
        String other = Api.ADVISER.customerOf(younger);
        Api.ADVISER.put(path(other), "\"1\"", with(jo, ALL));

        Api.DATA_PROTECTION
                .post(path(kept) + "/merge", "{\"other\":\"" + other + "\"}")
                .then()
                .statusCode(200);

        assertThat(said(older, 2).getLast()).contains("\"ethnicity\":\"J\"");
    }

    private static String with(Someone person, String background) {
        return person.details().strip().replaceFirst("}$", ", \"background\": " + background + "}");
    }

    private static List<String> said(String journey, int count) {
        var records = Topics.said(DETAILS, journey, count);
        records.forEach(record -> Contract.check(Topics.header(record, "ce_type"), Topics.text(record)));
        return records.stream().map(Topics::text).toList();
    }
}
