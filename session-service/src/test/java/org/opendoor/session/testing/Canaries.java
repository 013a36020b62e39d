package org.opendoor.session.testing;

import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/**
 * A journey with a word of its own in every clinical field, and these words. None of them may ever be heard on the other side
 * of the wall. A new clinical field is planted here the day it is there.
 */
public final class Canaries {

    /** What must be found nowhere on Jobcentre's side; some are names of fields. */
    public static final List<String> WORDS = List.of(
            "CANARY_MODULE",
            "canary-practitioner",
            "the canary sings",
            "the canary's reasons",
            "the canary wept",
            "a canary of one's own",
            "a canary's clinic",
            "a warmer cage",
            "canary-patient",
            "UPSET_IN_GROUP",
            "FINDING_SUITABLE_WORK",
            "PSYCHIATRIST",
            "CARING_RESPONSIBILITY",
            "BEREAVEMENT_OR_CRISIS",
            "NEEDS_NOT_ADDRESSED",
            "HEALTH_WORSE",
            "MENTAL",
            "WORK_READY",
            "GROUP",
            "sessionNumber",
            "missed",
            "WELLBEING",
            "PHQ_9",
            "TWO_MISSES",
            "opendoor.care");

    private Canaries() {}

    /** Somebody a practice referred: assessed, in the middle of their sessions, one attended and one missed. */
    public static UUID underway() {
        var id = OF_TEES.known(Referrals.referByCentre(OF_TEES.provider(), "centre-0003"));
        Practitioner.as(Role.INTAKE, Scope.centre("centre-0003"))
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"profession\": \"PSYCHIATRIST\", \"reasons\": \"the canary's reasons\"}")
                .post("/v1/programmes/{id}/professional", id)
                .then()
                .statusCode(201);
        OF_TEES.post(id, "appointments", """
                {"startsAt": "%s", "mode": "01", "practitioner": "canary-practitioner"}
                """.formatted(Instant.now().plus(Duration.ofDays(1))))
                .then()
                .statusCode(201);
        OF_TEES.post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "MENTAL", "workReadiness": "WORK_READY",
                 "practitioner": "canary-practitioner", "goals": ["a canary of one's own"],
                 "words": {"clinicalReasons": "a canary's clinic"}}
                """).then().statusCode(201);
        OF_TEES.post(id, "measures", """
                {"occasion": "START", "askedOn": "2026-10-12",
                 "answers": [{"measure": "WELLBEING", "total": 4}, {"measure": "PHQ_9", "total": 17}]}
                """).then().statusCode(201);
        OF_TEES.post(id, "patient-ids", "{\"localPatientId\": \"canary-patient-%s\"}".formatted(id))
                .then()
                .statusCode(201);
        Groups.OF_TEES.join(Groups.OF_TEES.open(2, 6), id).then().statusCode(201);
        OF_TEES.offers("CANARY_MODULE");
        OF_TEES.post(id, "plan", """
                {"modules": [{"code": "CANARY_MODULE", "mode": "GROUP", "sessions": [
                  {"on": "2026-11-01T10:00:00Z"}, {"on": "2026-11-08T10:00:00Z"}, {"on": "2026-11-09T10:00:00Z"},
                  {"on": "2026-11-10T10:00:00Z"}, {"on": "2026-11-11T10:00:00Z"}]}]}
                """).then().statusCode(201);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);
        OF_TEES.post(id, "attendances", """
                {"sessionNumber": 2, "code": "3", "reason": "BEREAVEMENT_OR_CRISIS", "recordedAt": "%s"}
                """.formatted(Instant.now())).then().statusCode(201);
        inARegister(id);
        OF_TEES.post(id, "upsets", "{\"sessionNumber\": 1, \"words\": \"the canary wept\"}")
                .then()
                .statusCode(201);
        OF_TEES.post(id, "feedback/FINAL_SESSION", """
                {"givenOn": "2026-11-20", "formVersion": 1, "ledBy": "canary-practitioner", "satisfied": 1,
                 "expectationsMet": "NO", "couldHaveBeenDifferent": "a warmer cage"}
                """).then().statusCode(201);
        OF_TEES.post(id, "consents", "{\"item\": \"WORK_READINESS\", \"purpose\": \"FINDING_SUITABLE_WORK\"}")
                .then()
                .statusCode(201);
        OF_TEES.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/programmes/{id}/consents/WORK_READINESS/withdrawal", id)
                .then()
                .statusCode(200);
        return id;
    }

    /** By the number that the provider's own system knows them by. */
    private static void inARegister(UUID id) {
        var session = OF_TEES.read(id).jsonPath().getString("plan.sessions[2].sessionId");
        Groups.OF_TEES
                .post("/v1/registers", """
                        {"sessionId": "%s", "recordedAt": "%s",
                         "rows": [{"localPatientId": "canary-patient-%s", "code": "7", "reason": "CARING_RESPONSIBILITY"}]}
                        """.formatted(session, Instant.now(), id))
                .then()
                .statusCode(201);
    }

    /** The same, who has left, and said why. */
    public static UUID journey() {
        var id = underway();
        OF_TEES.post(id, "ending", """
                {"reason": "NEEDS_NOT_ADDRESSED", "furtherReasons": ["HEALTH_WORSE"],
                 "couldHaveBeenDifferent": "the canary sings",
                 "alternatives": [{"alternative": "ONE_TO_ONE", "answer": "DECLINED"},
                                  {"alternative": "ANOTHER_PRACTITIONER", "answer": "DECLINED"}]}
                """).then().statusCode(201);
        return id;
    }
}
