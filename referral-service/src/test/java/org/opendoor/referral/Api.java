package org.opendoor.referral;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.kit.time.PlatformClock;

/** Callers of the running service, and the bodies they send. */
public final class Api {

    public static final Api ADVISER = new Api(Tokens.of("adviser-0417", Role.ADVISER, Scope.district("durham")));
    public static final Api SYSTEM = new Api(Tokens.of(Role.JOBCENTRE_SYSTEM, Scope.district("durham")));
    public static final Api ELSEWHERE = new Api(Tokens.of("adviser-0999", Role.ADVISER, Scope.district("sunderland")));
    public static final Api PRACTITIONER =
            new Api(Tokens.of("practitioner-1", Role.PRACTITIONER, Scope.provider("tees-valley-nhs")));
    public static final Api NORTH_PRACTITIONER =
            new Api(Tokens.of("practitioner-9", Role.PRACTITIONER, Scope.provider("north-nhs")));
    public static final Api INTAKE = new Api(Tokens.of("intake-1", Role.INTAKE, Scope.centre("centre-0003")));
    public static final Api OTHER_INTAKE = new Api(Tokens.of("intake-2", Role.INTAKE, Scope.centre("centre-0011")));
    public static final Api DATA_PROTECTION = new Api(Tokens.of("dpo-1", Role.DATA_PROTECTION, Scope.none()));
    public static final Api OPS = new Api(Tokens.of(Role.OPS, Scope.none()));

    public static final String YES = "{\"kind\":\"YES\"}";
    public static final String NO = "{\"kind\":\"NO\",\"reason\":\"LOCATION_OR_TRAVEL\"}";

    private static final AtomicInteger NUMBERS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000_000));

    private final String token;

    /** An adviser of this district. */
    public static Api adviserOf(String district) {
        return new Api(Tokens.of("adviser-of-" + district, Role.ADVISER, Scope.district(district)));
    }

    /** Somebody with this token. */
    public static Api of(String token) {
        return new Api(token);
    }

    private Api(String token) {
        this.token = token;
    }

    public RequestSpecification request() {
        return given().header("Authorization", bearer());
    }

    public String bearer() {
        return "Bearer " + token;
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, String body, String idempotencyKey) {
        return request()
                .header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    public Response put(String path, String etag, String body) {
        return request()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    /** Who the person of this referral is, as an opaque id. */
    public String customerOf(String referralId) {
        return get("/v1/referrals/" + referralId)
                .then()
                .statusCode(200)
                .extract()
                .path("customerId");
    }

    /** The id of a referral this caller has just made. */
    public String refer(String body) {
        return post("/v1/referrals", body).then().statusCode(201).extract().path("referralId");
    }

    /** The day it is for the service. */
    public static LocalDate today() {
        return LocalDate.now(PlatformClock.ZONE);
    }

    /** A number nobody had before. */
    public static String nino() {
        return String.format(Locale.ROOT, "JK%06dC", NUMBERS.getAndIncrement() % 1_000_000);
    }

    public static String later(String reviewOn) {
        return "{\"kind\":\"LATER\",\"reviewOn\":\"" + reviewOn + "\"}";
    }

    /** What an adviser sends; {@code null} leaves the number or the answer out. */
    public static String offer(String nino, String answer) {
        return body(nino, "MANDATORY", "M5", "durham", null, answer);
    }

    /** What the drop-in centre sends. */
    public static String intake(String nino, String kind, String answer) {
        return body(nino, kind, "Q1", "durham", "centre-0003", answer);
    }

    public static String body(String nino, String kind, String source, String district, String centre, String answer) {
        return """
                {"customer": {"givenName": "Ada", "familyName": "Lovelace", "dateOfBirth": "1985-12-10", "nino": %s,
                              "phone": "07700 900123", "postcode": "DH1 3AB"},
                 "customerKind": "%s", "source": "%s", "district": "%s", "provider": "tees-valley-nhs", "centre": %s,
                 "preferences": {"channel": "PHONE", "times": ["EVENING", "AFTERNOON"], "travelMode": "BUS",
                                 "outwardCode": "DH1", "mode": "ONE_TO_ONE"},
                 "expectations": ["COPING"], "explained": ["VOLUNTARY", "TRAVEL_PAID"], "answer": %s}
                """.formatted(quoted(nino), kind, source, district, quoted(centre), answer);
    }

    public static List<String> ids(Response list) {
        return list.then().statusCode(200).extract().path("items.referralId");
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
