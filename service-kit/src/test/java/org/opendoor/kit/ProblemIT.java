package org.opendoor.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
class ProblemIT {
    @ParameterizedTest
    @CsvSource({"lat=true, ?lat", "limit=3&tomorrow=1, ?tomorrow", "a%00b=1, ?"})
    void a_parameter_that_nobody_reads_is_refused_by_its_name(String query, String pointer) {
        var problem = expect(
                given().spec(Ask.north()).urlEncodingEnabled(false).get("/v1/notes?" + query), 400, "INVALID_REQUEST");

        assertThat(problem.<String>path("errors[0].pointer")).isEqualTo(pointer);
        assertThat(problem.<String>path("errors[0].code")).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(Ask.north().get("/v1/notes?limit=3&late=true&words=x").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"district":"N","words":"x","other":1}                      | /other       | UNKNOWN_FIELD
            {"district":"N","words":"x","mood":"FINE"}                  | /mood        | NOT_ONE_OF
            {"district":"N","words":"x","mood":1}                       | /mood        | NOT_ONE_OF
            {"district":"N","words":"x","mood":""}                      | /mood        | NOT_ONE_OF
            {"district":"N","words":"x","on":"2026-02-30"}              | /on          | DATE
            {"district":"N","words":"x","on":"+12345-01-01"}            | /on          | DATE
            {"district":"N","words":"x","on":20260230}                  | /on          | DATE
            {"district":"N","words":"x","on":""}                        | /on          | DATE
            {"district":"N","words":"x","at":"tomorrow"}                | /at          | DATE
            {"district":"N","words":"x","at":"2026-01-01T10:00:00"}     | /at          | DATE
            {"district":"N","words":"x","at":1767225600}                | /at          | DATE
            {"district":"N","words":"x","about":"me"}                   | /about       | UUID
            {"district":"N","words":"x","about":""}                     | /about       | UUID
            {"district":"N","words":"x","count":"3"}                    | /count       | WRONG_TYPE
            {"district":"N","words":"x","count":3.5}                    | /count       | WRONG_TYPE
            {"district":"N","words":5}                                  | /words       | WRONG_TYPE
            {"district":"N","words":["x"]}                              | /words       | WRONG_TYPE
            {"district":"N","words":"a\\u0000b"}                        | /words       | TEXT
            {"district":"N","words":"a\\ud800b"}                        | /words       | TEXT
            {"district":"N","words":"x","lines":{}}                     | /lines       | WRONG_TYPE
            {"district":"N","words":"x","lines":[{"text":1}]}           | /lines/0/text| WRONG_TYPE
            {"district":"N","words":"x","lines":[{"text":"a"},{"no":1}]}| /lines/1/no  | UNKNOWN_FIELD
            {"district":"N","words":"x","lines":[{"text":" "}]}         | /lines/0/text| NOT_BLANK
            {"district":"N","words":"x","lines":[null]}                 | /lines/0     | NOT_NULL
            {"district":"N"}                                            | /words       | NOT_BLANK
            [1]                                                         | ``           | WRONG_TYPE
            "text"                                                      | ``           | WRONG_TYPE
            null                                                        | ``           | NOT_NULL
            """)
    void a_body_that_does_not_meet_the_contract_is_answered_with_a_pointer(String body, String pointer, String code) {
        var problem = expect(Ask.posting(Ask.newKey(), body).post("/v1/notes"), 400, "INVALID_REQUEST");
        assertThat(problem.jsonPath().<Map<String, String>>getList("errors"))
                .as(problem.asString())
                .anySatisfy(error ->
                        assertThat(error).containsEntry("pointer", pointer).containsEntry("code", code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"district\":",
                "{\"district\":\"N\",\"words\":\"x\"",
                "not json",
                "{\"district\":\"N\",\"district\":\"N\",\"words\":\"x\"}",
                "{\"district\":\"N\",\"words\":\"x\",\"count\":01}",
                "{'district':'N'}"
            })
    void a_body_that_is_no_json_is_malformed(String body) {
        expect(Ask.posting(Ask.newKey(), body).post("/v1/notes"), 400, "MALFORMED_JSON");
    }

    @Test
    void text_behind_the_json_is_refused() {
        expect(Ask.posting(Ask.newKey(), Ask.NOTE + " {}").post("/v1/notes"), 400, "INVALID_REQUEST");
    }

    @Test
    void an_empty_body_is_refused() {
        expect(Ask.posting(Ask.newKey(), "").post("/v1/notes"), 400, "INVALID_REQUEST");
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed() {
        byte[] latin = "{\"district\":\"N\",\"words\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        var response = Ask.north()
                .header("Idempotency-Key", Ask.newKey())
                .contentType("application/json")
                .body(latin)
                .post("/v1/notes");
        expect(response, 400, "MALFORMED_JSON");
    }

    @Test
    void a_number_as_long_as_a_novel_is_malformed() {
        String body = "{\"district\":\"N\",\"words\":\"x\",\"count\":" + "9".repeat(5_000) + "}";
        expect(Ask.posting(Ask.newKey(), body).post("/v1/notes"), 400, "MALFORMED_JSON");
    }

    @Test
    void nesting_without_end_is_malformed() {
        String body = "{\"district\":\"N\",\"lines\":" + "[".repeat(5_000) + "}";
        assertThat(Ask.posting(Ask.newKey(), body).post("/v1/notes").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        String body = "{\"district\":\"N\",\"words\":\"" + "x".repeat(1_100_000) + "\"}";
        expect(Ask.posting(Ask.newKey(), body).post("/v1/notes"), 413, "BODY_TOO_LARGE");
    }

    @Test
    void a_body_that_turns_out_to_be_too_large_is_refused() throws Exception {
        String body = "{\"district\":\"N\",\"words\":\"" + "x".repeat(1_100_000) + "\"}";
        var chunked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/notes"))
                .header("Authorization", "Bearer " + Tokens.of(Role.ADVISER, Scope.district("NORTH")))
                .header("Idempotency-Key", Ask.newKey())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            int status =
                    client.send(chunked, HttpResponse.BodyHandlers.discarding()).statusCode();
            assertThat(status).isEqualTo(413);
        } catch (IOException hungUp) {
            // The answer may be lost when the server hangs up on somebody who is still talking. Others are still
            // served.
            Ask.north().get("/v1/notes").then().statusCode(200);
        }
    }

    @Test
    void another_media_type_is_refused() {
        var response = Ask.north()
                .header("Idempotency-Key", Ask.newKey())
                .contentType("text/plain")
                .body("x")
                .post("/v1/notes");
        expect(response, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void another_representation_is_not_to_be_had() {
        expect(Ask.north().accept("image/png").get("/v1/notes"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void an_unknown_path_is_answered_so() {
        expect(Ask.north().get("/v1/nothing"), 404, "NO_SUCH_PATH");
        expect(given().get("/"), 404, "NO_SUCH_PATH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "1", "019a0000-0000-7000-8000-00000000000g", "%00", "a%2Fb"})
    void an_id_that_is_none_is_not_found(String id) {
        assertThat(Ask.north().urlEncodingEnabled(false).get("/v1/notes/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void another_method_is_not_offered() {
        expect(Ask.north().delete("/v1/notes"), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void nobody_without_a_valid_token_is_let_in() {
        assertThat(expect(given().get("/v1/notes"), 401, "UNAUTHENTICATED").header("WWW-Authenticate"))
                .isEqualTo("Bearer");
        expect(Ask.with(Tokens.expired(Role.ADVISER)).get("/v1/notes"), 401, "UNAUTHENTICATED");
        expect(Ask.with(Tokens.forged(Role.ADVISER)).get("/v1/notes"), 401, "UNAUTHENTICATED");
        expect(Ask.with("nonsense").get("/v1/notes"), 401, "UNAUTHENTICATED");
    }

    @Test
    void another_role_may_not() {
        expect(Ask.with(Tokens.of(Role.OPS, Scope.none())).get("/v1/notes"), 403, "FORBIDDEN");
    }

    @Test
    void a_refusal_of_the_domain_has_its_own_code() {
        var response = Ask.posting(Ask.newKey(), "{\"district\":\"N\",\"words\":\"no\"}")
                .post("/v1/notes");
        assertThat(expect(response, 422, "NOT_TODAY").headers().getValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void what_is_not_known_may_be_soon() {
        var response = expect(Ask.north().get("/v1/notes/" + UUID.randomUUID()), 404, "NOT_YET_KNOWN");
        assertThat(response.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void the_correlation_id_of_the_request_is_answered() {
        String id = UUID.randomUUID().toString();
        var response = Ask.north().header("X-Correlation-Id", id).get("/v1/notes/" + UUID.randomUUID());
        assertThat(response.header("X-Correlation-Id")).isEqualTo(id);
        assertThat(response.jsonPath().getString("correlationId")).isEqualTo(id);
    }

    @Test
    void a_correlation_id_that_is_none_is_replaced() {
        var response = Ask.north().header("X-Correlation-Id", "evil").get("/v1/notes");
        assertThat(UUID.fromString(response.header("X-Correlation-Id"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,LIMIT_INVALID",
        "limit=201,LIMIT_INVALID",
        "limit=x,LIMIT_INVALID",
        "cursor=x,CURSOR_INVALID",
        "cursor=bm8,CURSOR_INVALID",
        "cursor=%25,CURSOR_INVALID",
        "cursor=AAAA,CURSOR_INVALID"
    })
    void a_page_that_cannot_be_is_refused(String query, String code) {
        expect(Ask.north().urlEncodingEnabled(false).get("/v1/notes?" + query), 400, code);
    }

    @ParameterizedTest
    @CsvSource({
        "mood=FINE,?mood,NOT_ONE_OF",
        "on=2026-02-30,?on,DATE",
        "on=%2B99999-01-01,?on,DATE",
        "about=me,?about,UUID",
        "late=perhaps,?late,NOT_ONE_OF",
        "words=longer,?words,SIZE"
    })
    void a_filter_that_means_nothing_is_refused_by_its_name(String query, String pointer, String code) {
        var response = Ask.north().urlEncodingEnabled(false).get("/v1/notes?" + query);
        var problem = expect(response, 400, "INVALID_REQUEST");
        assertThat(problem.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(problem.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void filters_that_mean_something_are_read() {
        String query = "mood=GOOD&mood=&on=2026-02-28&about=" + UUID.randomUUID() + "&late=true&words=short";
        assertThat(Ask.north()
                        .urlEncodingEnabled(false)
                        .get("/v1/notes?" + query)
                        .statusCode())
                .isEqualTo(200);
    }

    private static Response expect(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).as(response.asString()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("code"))
                .as(response.asString())
                .isEqualTo(code);
        assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(response.jsonPath().getString("correlationId")).isEqualTo(response.header("X-Correlation-Id"));
        return response;
    }
}
