package org.opendoor.session.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.Reason;

/** Somebody of a provider who does what practitioners do, over REST. */
public record Practitioner(String provider) {

    public static final Practitioner OF_TEES = new Practitioner("tees-valley-nhs");
    public static final Practitioner OF_WEAR = new Practitioner("wear-nhs");

    /** A person who was referred to this provider and whom the service has heard of. */
    public UUID somebodyReferred() {
        return known(Referrals.refer(provider));
    }

    /** Waits as every client has to: 404 NOT_YET_KNOWN, again after a moment. */
    public UUID known(UUID referralId) {
        Awaitility.await("heard of " + referralId)
                .atMost(Duration.ofSeconds(20))
                .until(() -> read(referralId).statusCode() == 200);
        return referralId;
    }

    /** A person with a plan of weekly sessions, all of them over. */
    public UUID somebodyWithAPlan(int sessions) {
        var id = somebodyReferred();
        assess(id).then().statusCode(201);
        plan(id, sessions).then().statusCode(201);
        return id;
    }

    public Response book(UUID id, Instant startsAt) {
        return post(id, "appointments", """
                {"startsAt": "%s", "mode": "02", "practitioner": "practitioner-7"}
                """.formatted(startsAt));
    }

    public Response assess(UUID id) {
        return post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "PHYSICAL",
                 "workReadiness": "NOT_YET_READY"}
                """);
    }

    public Response plan(UUID id, int sessions) {
        return plan(id, sessions, Instant.now().minus(Duration.ofDays(7L * sessions)));
    }

    public Response plan(UUID id, int sessions, Instant first) {
        return post(id, "plan", """
                {"modules": [{"code": "PAIN_MANAGEMENT", "mode": "GROUP", "sessions": [%s]}]}
                """.formatted(IntStream.range(0, sessions)
                .mapToObj(n -> "{\"on\": \"%s\"}".formatted(first.plus(Duration.ofDays(7L * n))))
                .collect(Collectors.joining(", "))));
    }

    /** Adds a module of the provider's own to its catalogue, where it is not there yet. */
    public void offers(String module) {
        asked().header("If-Match", "\"0\"").body("""
                        {"name": "Of our own", "mode": "GROUP", "sessions": 4, "weeks": 4, "minimum": 4, "maximum": 12,
                         "introductory": false, "offered": true}
                        """).put("/v1/modules/{provider}/{module}", provider, module);
    }

    public Response attendance(UUID id, int session, String code) {
        return attendance(id, session, code, Instant.now());
    }

    public Response attendance(UUID id, int session, String code, Instant recordedAt) {
        var reason = "237".contains(code) ? ", \"reason\": \"FELT_UNWELL\"" : "";
        return post(id, "attendances", """
                {"sessionNumber": %d, "code": "%s", "recordedAt": "%s"%s}
                """.formatted(session, code, recordedAt, reason));
    }

    /** Whatever else was offered was declined. */
    public Response end(UUID id, String reason) {
        var declined = Alternatives.before(Reason.valueOf(reason)).stream()
                .map("{\"alternative\": \"%s\", \"answer\": \"DECLINED\"}"::formatted)
                .collect(Collectors.joining(", "));
        return post(id, "ending", "{\"reason\": \"%s\", \"alternatives\": [%s]}".formatted(reason, declined));
    }

    public Response read(UUID id) {
        return asked().get("/v1/programmes/{id}", id);
    }

    public Response tellWish(UUID id, String wanted, String tag) {
        return asked().header("If-Match", tag)
                .body("{\"wanted\": \"%s\", \"times\": [\"EVENING\"]}".formatted(wanted))
                .put("/v1/programmes/{id}/contact-wish", id);
    }

    public Response post(UUID id, String what, String body) {
        return post(id, what, body, UUID.randomUUID().toString());
    }

    public Response post(UUID id, String what, String body, String key) {
        return asked().header("Idempotency-Key", key).body(body).post("/v1/programmes/" + id + "/" + what);
    }

    public RequestSpecification asked() {
        return as(Role.PRACTITIONER, Scope.provider(provider));
    }

    public static RequestSpecification as(Role role, Scope scope) {
        return given().header("Authorization", "Bearer " + Tokens.of(role, scope))
                .contentType(ContentType.JSON);
    }
}
