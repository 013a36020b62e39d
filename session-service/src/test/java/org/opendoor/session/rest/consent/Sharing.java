package org.opendoor.session.rest.consent;

import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** A person who shares something with their adviser, and advisers who look. */
public final class Sharing {

    /** The one who referred everybody in these tests. */
    public static final String THEIR_ADVISER = "adviser-0417";

    private Sharing() {}

    /** Assessed, and shares the condition group with their adviser. */
    public static UUID somebodyWhoShares() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id).then().statusCode(201);
        give(id, "CONDITION_GROUP", "CHOOSING_SUPPORT").then().statusCode(201);
        return id;
    }

    public static Response give(UUID id, String item, String purpose) {
        return OF_TEES.post(id, "consents", "{\"item\": \"%s\", \"purpose\": \"%s\"}".formatted(item, purpose));
    }

    public static Response withdraw(UUID id, String item) {
        return OF_TEES.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/programmes/{id}/consents/{item}/withdrawal", id, item);
    }

    public static Response read(String adviser, String district, UUID id, String item) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(adviser, Role.ADVISER, Scope.district(district)))
                .contentType(ContentType.JSON)
                .get("/v1/programmes/{id}/shared-items/{item}", id, item);
    }
}
