package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;

/** Who the person is: sealed at rest, told to few, and every telling on record. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class PrivacyIT {

    @Test
    void who_must_reach_the_person_reads_them_and_leaves_a_trace() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String customer = Api.ADVISER.get("/v1/referrals/" + id).path("customerId");

        Api.PRACTITIONER
                .get("/v1/referrals/" + id + "/person")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("givenName", equalTo("Ada"))
                .body("phone", equalTo("07700 900123"));

        assertThat(Rows.of(
                        "select who || ' ' || what || ' ' || why from audit where subject_id = ?",
                        UUID.fromString(customer)))
                .containsExactly("practitioner-1 PERSON_READ referral " + id);
    }

    @Test
    void a_provider_does_not_read_who_was_only_offered_it() {
        String id = Api.ADVISER.refer(Api.offer(null, null));

        Api.PRACTITIONER.get("/v1/referrals/" + id + "/person").then().statusCode(404);
        Api.ADVISER.get("/v1/referrals/" + id + "/person").then().statusCode(200);
        Api.ELSEWHERE.get("/v1/referrals/" + id + "/person").then().statusCode(404);
    }

    @Test
    void nothing_in_the_database_says_who_anybody_is() {
        String nino = Api.nino();
        Api.ADVISER.refer(Api.offer(nino, Api.YES));

        List<String> columns = Rows.of("""
                select format('select coalesce(%I::text, '''') from %I.%I', column_name, table_schema, table_name)
                from information_schema.columns
                where table_schema in ('public', 'customer_keys') and table_name <> 'flyway_schema_history'
                """);
        assertThat(columns).isNotEmpty();
        for (String column : columns) {
            String everything = String.join("\n", Rows.of(column));
            assertThat(everything)
                    .as(column)
                    .doesNotContain("Lovelace", nino, "07700 900123", hex("Lovelace"), hex(nino), hex("07700 900123"));
        }
    }

    @Test
    void a_person_whose_key_is_destroyed_is_known_to_nobody() {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String customer = Api.ADVISER.get("/v1/referrals/" + id).path("customerId");

        Rows.of("delete from customer_keys.customer_key where customer_id = ? returning 1", UUID.fromString(customer));

        Api.ADVISER.get("/v1/referrals/" + id + "/person").then().statusCode(404);
        Api.ADVISER.get("/v1/referrals/" + id).then().statusCode(200);
    }

    @Test
    void what_is_told_again_is_newer_and_what_is_not_told_stays() {
        String nino = Api.nino();
        Api.ADVISER.refer(Api.offer(nino, Api.NO));

        String again = Api.ADVISER.refer(Api.offer(nino, Api.YES)
                .replace("07700 900123", "0191 4960000")
                .replace("\"postcode\": \"DH1 3AB\"", "\"postcode\": null"));

        Api.ADVISER
                .get("/v1/referrals/" + again + "/person")
                .then()
                .body("phone", equalTo("0191 4960000"))
                .body("postcode", equalTo("DH1 3AB"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
