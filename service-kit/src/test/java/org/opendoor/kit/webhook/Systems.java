package org.opendoor.kit.webhook;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** A district's or provider's own system, as it subscribes. */
public record Systems(String token) {
    public static Systems ofDistrict(String district) {
        return new Systems(Tokens.of("system-1", Role.JOBCENTRE_SYSTEM, Scope.district(district)));
    }

    public static Systems ofProvider(String provider) {
        return new Systems(Tokens.of("system-2", Role.PROVIDER_SYSTEM, Scope.provider(provider)));
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, String body, String key) {
        var request = request().header("Idempotency-Key", key);
        return (body == null ? request : request.contentType("application/json").body(body)).post(path);
    }

    public Response put(String path, String body, String tag) {
        return request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    public Response delete(String path, String tag) {
        return request().header("If-Match", tag).delete(path);
    }

    /** A new webhook; gives its id and its secret. */
    public Made subscribe(String scope, String name, String target) {
        var answer = post("/v1/webhooks", """
                {"%s":"%s","target":"%s","types":[]}""".formatted(scope, name, target));
        answer.then().statusCode(201);
        return new Made(answer.path("id"), answer.path("secret"));
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }

    /** What there is of a new webhook. */
    public record Made(String id, String secret) {
        public String path() {
            return "/v1/webhooks/" + id;
        }
    }
}
