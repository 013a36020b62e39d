package org.opendoor.kit;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** Requests as an adviser of a district would send them. */
final class Ask {
    static final String NOTE = "{\"district\":\"NORTH\",\"words\":\"hello\"}";

    private Ask() {}

    static RequestSpecification north() {
        return with(Tokens.of(Role.ADVISER, Scope.district("NORTH")));
    }

    static RequestSpecification south() {
        return with(Tokens.of("adviser-2", Role.ADVISER, Scope.district("SOUTH")));
    }

    static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    static RequestSpecification posting(String key, String json) {
        return north().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(json);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Takes a note and gives its id. */
    static String aNote(String words) {
        return posting(newKey(), "{\"district\":\"NORTH\",\"words\":\"" + words + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
