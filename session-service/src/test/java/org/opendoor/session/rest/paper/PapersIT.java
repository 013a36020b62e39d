package org.opendoor.session.rest.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;

/** What somebody takes home, from the running service. */
@QuarkusTest
@RealService
class PapersIT {

    @Test
    void a_certificate_is_printed_with_a_name_that_is_kept_nowhere() {
        var id = PaperPermissions.attended();
        var answer = certificate(id, "Canary Nightingale");

        answer.then().statusCode(200).contentType("application/pdf").header("Cache-Control", "no-store");
        assertThat(new String(answer.asByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(Rows.of("select who || what || why from audit")).noneMatch(row -> row.contains("Nightingale"));
        assertThat(Rows.of("select data::text from history where journey = ?", id))
                .noneMatch(row -> row.contains("Nightingale"));
    }

    @Test
    void who_has_not_been_there_yet_gets_none() {
        certificate(OF_TEES.somebodyReferred(), "Jo Bloggs")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_ATTENDED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\\u0000b"})
    void a_name_that_is_none_is_refused(String name) {
        certificate(PaperPermissions.attended(), name).then().statusCode(400).body("errors.pointer", hasItem("/name"));
    }

    @Test
    void the_picture_is_drawn_for_what_it_is_looked_at_on() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id).then().statusCode(201);
        OF_TEES.post(id, "measures", """
                {"occasion": "START", "askedOn": "2026-10-12", "answers": [{"measure": "PAIN", "total": 7}]}
                """).then().statusCode(201);

        graph(id, "?width=PHONE")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Cache-Control", "no-store");
        assertThat(graph(id, "?width=PHONE").asString()).contains("width=\"360\"", "You said 7.");
        assertThat(graph(id, "").asString()).contains("width=\"760\"");
        graph(id, "?width=WATCH").then().statusCode(400).body("errors.pointer", hasItem("?width"));
    }

    private static io.restassured.response.Response graph(UUID id, String query) {
        return OF_TEES.asked().get("/v1/programmes/" + id + "/progress-graph" + query);
    }

    private static io.restassured.response.Response certificate(UUID id, String name) {
        return OF_TEES.asked().body("{\"name\": \"" + name + "\"}").post("/v1/programmes/{id}/certificate", id);
    }
}
