package org.opendoor.referral.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendoor.referral.customer.Someone.path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;

/** What a person is told who asks what is held about them; and that nothing is forgotten when a column is added. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ExportIT {

    @Test
    void everything_that_is_held_is_told_with_words_for_codes() {
        var jo = Someone.fresh();
        String referral = Api.ADVISER.refer(jo.offer(Api.NO));
        String record = path(Api.ADVISER.customerOf(referral));
        Api.ADVISER
                .post(record + "/claims", "{\"benefit\":\"ESA\",\"from\":\"2020-01-01\"}")
                .then()
                .statusCode(200);

        Api.DATA_PROTECTION
                .get(record + "/export")
                .then()
                .statusCode(200)
                .body("person.familyName", equalTo(jo.familyName()))
                .body("person.nino", equalTo(jo.nino()))
                .body("person.claims[0].benefit.words", equalTo("Employment and Support Allowance"))
                .body("referral", hasSize(1))
                .body("referral[0].id", equalTo(referral))
                .body("referral[0].source.words", equalTo("Jobcentre adviser"))
                .body("referral[0].times.code", containsInAnyOrder("AFTERNOON", "EVENING"))
                .body("history.type", hasItem("opendoor.referral.declined.v1"))
                .body("customer_change.what", contains("CLAIM_TOLD"))
                .body("audit.what", hasItem("CUSTOMER_EXPORTED"));
    }

    @Test
    void only_data_protection_exports_and_only_who_is_known() {
        Refused.with(Api.DATA_PROTECTION.get(Someone.unknown() + "/export"), 404, "NOT_YET_KNOWN");
        Refused.with(Api.ADVISER.get(Someone.unknown() + "/export"), 403, "FORBIDDEN");
    }

    /** A new column is told, or left out with a reason: this is the place where somebody has to decide. */
    @Test
    void every_column_of_every_table_is_told_or_left_out_on_purpose() throws IOException {
        JsonNode access;
        try (var file = ExportIT.class.getResourceAsStream("/subject-access/tables.json")) {
            access = new ObjectMapper().readTree(file);
        }
        Set<String> decided = new TreeSet<>();
        access.get("told").forEach(table -> {
            String name = table.get("table").asText();
            table.get("columns").forEach(column -> decided.add(name + "." + column.asText()));
            table.get("leftOut").properties().forEach(column -> {
                decided.add(name + "." + column.getKey());
                assertThat(column.getValue().asText())
                        .as(name + "." + column.getKey())
                        .isNotBlank();
            });
        });
        access.get("leftOutWhole").properties().forEach(table -> {
            assertThat(table.getValue().asText()).as(table.getKey()).isNotBlank();
            decided.addAll(columns(table.getKey()));
        });

        assertThat(decided).containsExactlyInAnyOrderElementsOf(new TreeSet<>(columns("%")));
    }

    /** Columns of tables named so; those of the schema "public" without its name. */
    private static Set<String> columns(String table) {
        return new TreeSet<>(Rows.of(
                """
                select * from (
                  select case table_schema when 'public' then '' else table_schema || '.' end || table_name as name, column_name
                  from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')) c
                """.replace("select * from", "select name || '.' || column_name from") + " where name like ?", table));
    }
}
