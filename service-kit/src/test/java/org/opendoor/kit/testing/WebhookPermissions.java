package org.opendoor.kit.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.opendoor.kit.identity.Role;

/** Who may do what with webhooks, in every service that has them. The subscriptions are of a district nobody else knows. */
final class WebhookPermissions {
    private static final Scope HERE = Scope.district("webhooks-here");
    private static final Scope ELSEWHERE = Scope.district("webhooks-elsewhere");
    private static final Scope PROVIDER = Scope.provider("webhooks-here");
    private static final String NEW =
            "{\"district\":\"webhooks-here\",\"target\":\"http://127.0.0.1:9/\",\"types\":[]}";
    private static final String CHANGED = "{\"target\":\"http://127.0.0.1:9/\",\"types\":[],\"enabled\":false}";

    private static String shared;

    private WebhookPermissions() {}

    /** The rows, added to a service's own. */
    static PermissionTable add(PermissionTable table) {
        table.endpoint("GET /v1/webhooks")
                .answers(200, HERE, Role.JOBCENTRE_SYSTEM)
                .answers(200, PROVIDER, Role.PROVIDER_SYSTEM);
        table.endpoint("POST /v1/webhooks")
                .body(() -> NEW)
                .answers(201, HERE, Role.JOBCENTRE_SYSTEM)
                .answers(403, ELSEWHERE, Role.JOBCENTRE_SYSTEM)
                .answers(403, PROVIDER, Role.PROVIDER_SYSTEM);
        owners(table.endpoint("GET /v1/webhooks/{id}", WebhookPermissions::one), 200);
        owners(
                table.endpoint("PUT /v1/webhooks/{id}", WebhookPermissions::one)
                        .body(() -> CHANGED)
                        .ifMatch(() -> tag(one())),
                200);
        owners(
                table.endpoint("DELETE /v1/webhooks/{id}", WebhookPermissions::fresh)
                        .ifMatch(() -> "\"1\""),
                204);
        owners(table.endpoint("GET /v1/webhooks/{id}/deliveries", WebhookPermissions::one), 200);
        owners(table.endpoint("POST /v1/webhooks/{id}/rotate-key", WebhookPermissions::one), 200);
        owners(
                table.endpoint("POST /v1/webhooks/{id}/replay", WebhookPermissions::one)
                        .body(() -> "{}"),
                200);
        owners(table.endpoint("POST /v1/webhooks/{id}/ping", WebhookPermissions::one), 200);
        return table.endpoint("GET /v1/ops/webhooks").answers(200, Scope.none(), Role.OPS);
    }

    private static void owners(PermissionTable table, int granted) {
        table.answers(granted, HERE, Role.JOBCENTRE_SYSTEM)
                .answers(404, ELSEWHERE, Role.JOBCENTRE_SYSTEM)
                .answers(404, PROVIDER, Role.PROVIDER_SYSTEM);
    }

    /** One for all rows that leave it there: a district has no room for one each. */
    private static synchronized String one() {
        if (shared == null) {
            shared = fresh();
        }
        return shared;
    }

    private static String fresh() {
        return owner().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(NEW)
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String tag(String webhook) {
        return owner().get("/v1/webhooks/" + webhook).header("ETag");
    }

    private static RequestSpecification owner() {
        return RestAssured.given().header("Authorization", "Bearer " + Tokens.of(Role.JOBCENTRE_SYSTEM, HERE));
    }
}
