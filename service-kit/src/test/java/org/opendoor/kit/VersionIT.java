package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VersionIT {
    @Test
    void what_is_read_has_its_version_as_a_strong_tag() {
        String id = Ask.aNote("hello");
        assertThat(Ask.north().get("/v1/notes/" + id).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void who_has_seen_the_newest_may_replace_it() {
        String id = Ask.aNote("hello");
        Response replaced = replace(id, "\"0\"");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void who_has_seen_something_older_may_not() {
        String id = Ask.aNote("hello");
        replace(id, "\"0\"").then().statusCode(200);
        expect(replace(id, "\"0\""), 412, "PRECONDITION_FAILED");
    }

    @Test
    void who_does_not_say_what_was_seen_may_not() {
        expect(replace(Ask.aNote("hello"), ""), 428, "PRECONDITION_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"0\"", "0", "\"x\"", "\"0\", \"1\"", "\"99999999999999999999\""})
    void a_tag_that_is_none_is_refused(String tag) {
        expect(replace(Ask.aNote("hello"), tag), 400, "INVALID_REQUEST");
    }

    private static Response replace(String id, String tag) {
        var request = Ask.north().contentType("application/json").body("{\"district\":\"NORTH\",\"words\":\"new\"}");
        return (tag.isEmpty() ? request : request.header("If-Match", tag)).put("/v1/notes/" + id);
    }

    private static void expect(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("code")).isEqualTo(code);
    }
}
