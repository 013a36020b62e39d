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
public record Asking(String token) {

    public static Asking as(String subject, Role role, Scope scope) {
        return new Asking(Tokens.of(subject, role, scope));
    }

    /** What is there; fails if it is not. */
    public JsonPath get(String path) {
        return get(path, 200).extract().jsonPath();
    }

    /** The answer to a GET with this status. */
    public ValidatableResponse get(String path, int status) {
        return request().get(path).then().statusCode(status);
    }

    /** The answer to a POST with this status. */
    public ValidatableResponse post(String path, String body, int status) {
        return post(path, body, UUID.randomUUID().toString(), status);
    }

    /** The answer to a POST with this key and status. */
    public ValidatableResponse post(String path, String body, String key, int status) {
        return request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(status);
    }

    /** The answer to a PUT of something that was read as this tag, with this status. */
    public ValidatableResponse put(String path, String body, String tag, int status) {
        return request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .statusCode(status);
    }

    /** A request with their token. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }
}
