package org.opendoor.session.testing;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What practitioners of one provider do with groups, over REST. */
public record Groups(Practitioner by) {

    public static final Groups OF_TEES = new Groups(Practitioner.OF_TEES);

    /** A Wednesday at ten far enough ahead that nothing puts it off while a test runs, and on no bank holiday. */
    public static final Instant FIRST = Instant.parse("2031-06-04T09:00:00Z");

    /** Four weekly sessions for these numbers of people. */
    public UUID open(int minimum, int maximum) {
        return open(FIRST, minimum, maximum);
    }

    public UUID open(Instant first, int minimum, int maximum) {
        return UUID.fromString(post("/v1/groups", body(by.provider(), first, minimum, maximum))
                .then()
                .statusCode(201)
                .extract()
                .path("groupId"));
    }

    public static String body(String provider, Instant first, int minimum, int maximum) {
        return """
                {"provider": "%s", "module": "PAIN_MANAGEMENT", "mode": "01", "venue": "venue-hall",
                 "practitioner": "practitioner-7", "minimum": %d, "maximum": %d, "firstSession": "%s", "sessions": 4}
                """.formatted(provider, minimum, maximum, first);
    }

    /** Somebody who was assessed and accepted, and has no plan yet. */
    public UUID somebodyAssessed() {
        var id = by.somebodyReferred();
        by.assess(id).then().statusCode(201);
        return id;
    }

    public Response join(UUID group, UUID person) {
        return post("/v1/groups/" + group + "/members", "{\"referralId\": \"%s\"}".formatted(person));
    }

    /** Somebody new who gets onto the list. */
    public UUID joined(UUID group) {
        var id = somebodyAssessed();
        join(group, id).then().statusCode(201);
        return id;
    }

    public Response leave(UUID group, UUID person, String because) {
        return post("/v1/groups/" + group + "/leavings", """
                {"referralId": "%s", "because": "%s"}""".formatted(person, because));
    }

    public Response answer(UUID group, UUID person, String answer) {
        return post("/v1/groups/" + group + "/answers", """
                {"referralId": "%s", "answer": "%s"}""".formatted(person, answer));
    }

    public Response move(UUID group, int session, Instant to, boolean andLater) {
        return post("/v1/groups/" + group + "/reschedulings", """
                {"session": %d, "startsAt": "%s", "andLater": %s}""".formatted(session, to, andLater));
    }

    public Response cancel(UUID group) {
        return post("/v1/groups/" + group + "/cancellation", null);
    }

    public Response change(UUID group, String body) {
        return post("/v1/groups/" + group + "/changes", body);
    }

    public Response read(UUID group) {
        return by.asked().get("/v1/groups/{id}", group);
    }

    public Response members(UUID group) {
        return by.asked().get("/v1/groups/{id}/members", group);
    }

    public Response post(String path, String body) {
        var asked = by.asked().header("Idempotency-Key", UUID.randomUUID());
        return body == null ? asked.post(path) : asked.body(body).post(path);
    }

    public static Instant weeks(int weeks) {
        return FIRST.plus(Duration.ofDays(7L * weeks));
    }
}
