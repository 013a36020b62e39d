package org.opendoor.followup.service;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/**
 * Somebody who uses the service over REST.
 *
 * @param token their access token
 */
record Asking(String token) {

    static Asking as(String subject, Role role, Scope scope) {
        return new Asking(Tokens.of(subject, role, scope));
    }

    /** What is there; fails if it is not. */
    JsonPath get(String path) {
        return get(path, 200).extract().jsonPath();
    }

    /** The answer to a GET with this status. */
    ValidatableResponse get(String path, int status) {
        return request().get(path).then().statusCode(status);
    }

    /** The answer to a POST with this status. */
    ValidatableResponse post(String path, String body, int status) {
        return post(path, body, UUID.randomUUID().toString(), status);
    }

    /** The answer to a POST with this key and status. */
    ValidatableResponse post(String path, String body, String key, int status) {
        return request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(status);
    }

    /** A request with their token. */
    RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }
}
