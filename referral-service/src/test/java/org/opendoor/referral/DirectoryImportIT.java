package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;

/** Lists as files: taken row by row, told row by row, and never half of what was wanted whole. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class DirectoryImportIT {

    private static final String STAFF = "id,role,district,provider,displayName,active,absences\n";
    private static final String DISTRICTS = "code,name,deliveryModel,defaultProvider,active\n";

    @Test
    void a_list_is_taken_and_taken_again_without_a_word() {
        String id = DirectoryBodies.fresh("staff");
        String list = STAFF + id + ",ADVISER,durham,,Somebody,true,2999-01-01/2999-01-09/adviser-0417\r\n";

        String report = take("STAFF", "", list)
                .then()
                .statusCode(201)
                .body("applied", equalTo(true))
                .body("counts.CREATED", equalTo(1))
                .body("rows[0].line", equalTo(2))
                .body("rows[0].id", equalTo(id))
                .extract()
                .path("importId");
        take("STAFF", "", list).then().statusCode(201).body("rows.result", contains("UNCHANGED"));
        take("STAFF", "", list.replace("Somebody", "Somebody Else")).then().body("rows.result", contains("UPDATED"));

        Api.OPS
                .get("/v1/directory/imports/" + report)
                .then()
                .statusCode(200)
                .body("rows[0].result", equalTo("CREATED"));
        assertThat(Topics.said("opendoor.directory", "staff/" + id, 2)).hasSize(2);
        assertThat(Rows.of("select why from audit where subject_id = ?", UUID.fromString(report)))
                .containsExactly("STAFF created=1 updated=0 unchanged=0 refused=0");
    }

    @Test
    void one_bad_row_stops_all_or_itself() {
        String good = DirectoryBodies.fresh("staff");
        String list = STAFF + good + ",ADVISER,durham,,Somebody,true,\n"
                + "x1,ADVISER,atlantis,,Somebody,true,\n"
                + "x2,ADVISER,durham,,\"Two\nlines\",perhaps,2026-01-01\n"
                + good + ",ADVISER,durham,,Again,true,\n"
                + "x3,ADVISER\n";

        take("STAFF", "", list)
                .then()
                .statusCode(422)
                .body("code", equalTo("ROWS_REFUSED"))
                .body(
                        "errors.pointer",
                        contains("/3/district", "/4/active", "/4/absences", "/4/displayName", "/6", "/7"))
                .body(
                        "errors.code",
                        contains(
                                "DISTRICT_UNKNOWN",
                                "NOT_ONE_OF",
                                "ABSENCE",
                                "PATTERN",
                                "REPEATED_IN_FILE",
                                "NUMBER_OF_CELLS"));
        Api.OPS.get("/v1/staff/" + good).then().statusCode(404);

        take("STAFF", "&mode=EACH", list)
                .then()
                .statusCode(201)
                .body("rows.result", contains("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"));
        Api.OPS.get("/v1/staff/" + good).then().statusCode(200);
    }

    @Test
    void a_dry_run_tells_and_does_nothing() {
        String code = DirectoryBodies.fresh("district");
        String list = DISTRICTS + code + ",Somewhere,GROUP,,true\n,Nowhere,GROUP,,true\n";

        take("DISTRICT", "&dryRun=true", list)
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("importId", nullValue())
                .body("rows.result", contains("CREATED", "REFUSED"))
                .body("rows[1].errors[0].pointer", equalTo("/3/code"));
        Api.OPS.get("/v1/districts/" + code).then().statusCode(404);
    }

    @Test
    void the_same_call_again_is_answered_with_the_same_report() {
        String key = UUID.randomUUID().toString();
        String list = DISTRICTS + DirectoryBodies.fresh("district") + ",Somewhere,GROUP,,true\n";

        Response first = take("DISTRICT", "", list.getBytes(StandardCharsets.UTF_8), key);
        Response again = take("DISTRICT", "", list.getBytes(StandardCharsets.UTF_8), key);

        assertThat(again.asString()).isEqualTo(first.asString()).contains("CREATED");
        take("DISTRICT", "", DISTRICTS.getBytes(StandardCharsets.UTF_8), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void what_looks_like_a_formula_stays_text() {
        String code = DirectoryBodies.fresh("district");

        take("DISTRICT", "", "\uFEFF" + DISTRICTS + code + ",\"=HYPERLINK(\"\"x\"\"), @+-\",GROUP,,true\n")
                .then()
                .statusCode(201);

        Api.OPS.get("/v1/districts/" + code).then().body("name", equalTo("=HYPERLINK(\"x\"), @+-"));
    }

    @Test
    void a_thousand_rows_are_one_change_and_more_are_sent_in_pieces() {
        String mark = DirectoryBodies.fresh("many");
        String rows = IntStream.range(0, 1_000)
                .mapToObj(i -> mark + "." + i + ",ADVISER,northumberland,,Somebody,true,\n")
                .collect(Collectors.joining());

        take("STAFF", "", STAFF + rows)
                .then()
                .statusCode(201)
                .body("counts.CREATED", equalTo(1_000))
                .body("rows", hasSize(1_000));
        take("STAFF", "", STAFF + rows + "one-more,ADVISER,durham,,Somebody,true,\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_ROWS"));
        take("STAFF", "", STAFF + rows.repeat(20)).then().statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void what_refers_to_what_is_not_there_yet_can_be_left_open() {
        String code = DirectoryBodies.fresh("district");
        String list = DISTRICTS + code + ",Somewhere,GROUP,nobody-nhs,true\n";

        take("DISTRICT", "", list).then().statusCode(422).body("errors.code", contains("PROVIDER_UNKNOWN"));
        take("DISTRICT", "&leaveOpen=true", list)
                .then()
                .statusCode(201)
                .body("rows[0].leftOpen", contains("defaultProvider"));
        Api.OPS.get("/v1/districts/" + code).then().body("defaultProvider", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?kind=DISTRICT|id,name|400|INVALID_REQUEST",
                "?kind=DISTRICT|''|400|INVALID_REQUEST",
                "?kind=DISTRICT|\"code|400|MALFORMED_CSV",
                "?kind=NOBODY|x|400|INVALID_REQUEST",
                "''|x|400|INVALID_REQUEST",
                "?kind=DISTRICT&mode=SOME|x|400|INVALID_REQUEST",
                "?kind=DISTRICT&dryRun=perhaps|x|400|INVALID_REQUEST"
            })
    void a_call_that_cannot_be_meant_is_refused(String query, String body, int status, String code) {
        request(UUID.randomUUID().toString())
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/directory/imports" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    @Test
    void the_edge_holds_for_files_too() {
        byte[] latin = (DISTRICTS + "x,Café,GROUP,,true\n").getBytes(StandardCharsets.ISO_8859_1);
        take("DISTRICT", "", latin, UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_CSV"));
        take("DISTRICT", "", "Ada Lovelace,DH1 3AB\n")
                .then()
                .statusCode(400)
                .body(not(containsString("Lovelace")))
                .body("errors.code", hasItem("COLUMN_UNKNOWN"));
        Api.OPS
                .post("/v1/directory/imports?kind=DISTRICT", "{}")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        Api.OPS
                .request()
                .contentType("text/csv")
                .body(DISTRICTS)
                .post("/v1/directory/imports?kind=DISTRICT")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
        Api.OPS
                .request()
                .contentType("text/csv")
                .body(DISTRICTS)
                .post("/v1/directory/imports?kind=DISTRICT&dryRun=true")
                .then()
                .statusCode(400);
        Api.OPS
                .get("/v1/directory/imports/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_YET_KNOWN"));
        take("DISTRICT", "", DISTRICTS).then().statusCode(201).body("rows", equalTo(List.of()));
    }

    private static Response take(String kind, String more, String list) {
        return take(
                kind,
                more,
                list.getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID().toString());
    }

    private static Response take(String kind, String more, byte[] list, String key) {
        return request(key).body(list).post("/v1/directory/imports?kind=" + kind + more);
    }

    private static RequestSpecification request(String key) {
        return Api.OPS.request().header("Idempotency-Key", key).contentType("text/csv");
    }
}
