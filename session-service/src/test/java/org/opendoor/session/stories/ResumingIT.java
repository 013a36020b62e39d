package org.opendoor.session.stories;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Told;

/** Somebody left in the middle of counselling and comes back when it suits them. Nobody makes them begin again. */
@QuarkusTest
@RealService
class ResumingIT {

    private final Practitioner tees = new Practitioner("nhs-" + UUID.randomUUID());
    private final Practitioner wear = new Practitioner("nhs-" + UUID.randomUUID());
    private final String lead = "practitioner-" + UUID.randomUUID();
    private final UUID customer = Ids.next();

    @Test
    void a_re_referred_person_resumes_where_they_stopped_with_who_they_know() {
        Told.practitioner(lead, tees.provider());
        var first = leavesInTheMiddle();
        var second = refer(tees);

        earlier(tees, second)
                .then()
                .statusCode(200)
                .body("earlier", hasSize(1))
                .body("earlier[0].referralId", equalTo(first.toString()))
                .body("earlier[0].ending", equalTo("DROPPED_OUT"))
                .body("earlier[0].modules.code", contains("GENERIC_GROUP", "COUNSELLING"))
                .body("earlier[0].modules.attended", contains(2, 3))
                .body("proposal.completed", contains("GENERIC_GROUP"))
                .body("proposal.modules.kind", contains("ONWARD_REFERRAL", "MODULE"))
                .body("proposal.modules[1].code", equalTo("COUNSELLING"))
                .body("proposal.modules[1].length", equalTo(5))
                .body("proposal.lead.offer", equalTo("THE_SAME"))
                .body("proposal.lead.practitioner", equalTo(lead));

        assess(tees, second);
        tees.post(second, "plan", """
                        {"modules": [{"kind": "ONWARD_REFERRAL", "to": "DEBT_OR_MONEY_ADVICE"},
                                     {"code": "COUNSELLING", "mode": "ONE_TO_ONE", "length": 5}]}
                        """).then().statusCode(201).body("plan.of", equalTo(5));
    }

    @Test
    void another_house_that_takes_over_knows_the_story_and_somebody_hands_over() {
        Told.practitioner(lead, tees.provider());
        leavesInTheMiddle();
        var second = refer(wear);

        earlier(wear, second)
                .then()
                .statusCode(200)
                .body("earlier[0].provider", equalTo(tees.provider()))
                .body("proposal.lead.offer", equalTo("HANDOVER"))
                .body("proposal.lead.practitioner", equalTo(lead));
        earlier(tees, second).then().statusCode(404);
    }

    @Test
    void what_was_completed_before_counts_as_before() {
        leavesInTheMiddle();
        rule(tees, "SLEEP_WELL", "GENERIC_GROUP");
        var sleep = "{\"modules\": [{\"code\": \"SLEEP_WELL\", \"mode\": \"GROUP\", \"length\": 6}]}";
        var second = refer(tees);
        assess(tees, second);
        var stranger = tees.somebodyReferred();
        tees.assess(stranger).then().statusCode(201);

        tees.post(stranger, "plan", sleep).then().statusCode(422).body("code", equalTo("MODULE_TOO_EARLY"));
        tees.post(second, "plan", sleep).then().statusCode(201);
    }

    @Test
    void who_is_here_for_the_first_time_has_nothing_to_go_on_from() {
        var id = refer(tees);

        earlier(tees, id).then().statusCode(200).body("earlier", hasSize(0)).body("proposal", nullValue());
    }

    /** Both sessions of the group, three of eight of counselling, and then something happened at home. */
    private UUID leavesInTheMiddle() {
        var id = refer(tees);
        assess(tees, id);
        var start = Instant.now().minus(Duration.ofDays(70));
        tees.post(id, "plan", """
                        {"modules": [
                          {"code": "GENERIC_GROUP", "mode": "GROUP", "sessions": [%s]},
                          {"kind": "ONWARD_REFERRAL", "to": "DEBT_OR_MONEY_ADVICE"},
                          {"code": "COUNSELLING", "mode": "ONE_TO_ONE", "length": 8, "sessions": [%s]}]}
                        """.formatted(dates(2, start), dates(4, start.plus(Duration.ofDays(14)))))
                .then()
                .statusCode(201);
        for (int session = 1; session <= 5; session++) {
            tees.attendance(id, session, "5").then().statusCode(201);
        }
        tees.end(id, "LIFE_EVENT").then().statusCode(201);
        return id;
    }

    private static String dates(int sessions, Instant first) {
        return IntStream.range(0, sessions)
                .mapToObj(week -> "{\"on\": \"%s\"}".formatted(first.plus(Duration.ofDays(7L * week))))
                .collect(Collectors.joining(", "));
    }

    private UUID refer(Practitioner to) {
        var id = Ids.next();
        var data = Referrals.referred(id, to.provider(), "MANDATORY")
                .replaceFirst("\"customerId\": \"[^\"]+\"", "\"customerId\": \"%s\"".formatted(customer));
        Referrals.say(Referrals.REFERRED, id, data);
        return to.known(id);
    }

    private void assess(Practitioner by, UUID id) {
        by.post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "MENTAL", "workReadiness": "NOT_YET_READY",
                 "practitioner": "%s"}
                """.formatted(lead)).then().statusCode(201);
    }

    private static void rule(Practitioner of, String module, String after) {
        of.asked()
                .header("If-Match", "\"0\"")
                .body("""
                        {"name": "Sleep well", "mode": "GROUP", "sessions": 6, "weeks": 6, "minimum": 4, "maximum": 12,
                         "introductory": true, "after": ["%s"], "offered": true}
                        """.formatted(after))
                .put("/v1/modules/{provider}/{module}", of.provider(), module)
                .then()
                .statusCode(200);
    }

    @Test
    void who_has_another_record_by_now_is_known_by_the_journey_they_come_back_from() {
        var first = leavesInTheMiddle();
        var second = comesBackFrom(first);
        var third = comesBackFrom(second);

        earlier(tees, third)
                .then()
                .statusCode(200)
                .body("earlier.referralId", contains(second.toString(), first.toString()))
                .body("proposal.completed", contains("GENERIC_GROUP"));
    }

    private UUID comesBackFrom(UUID previous) {
        var id = Ids.next();
        Referrals.say(
                Referrals.REFERRED,
                id,
                Referrals.referred(id, tees.provider(), "NOT_WITH_JOBCENTRE")
                        .replace("\"previousReferralId\": null", "\"previousReferralId\": \"%s\"".formatted(previous)));
        return tees.known(id);
    }

    private static Response earlier(Practitioner who, UUID id) {
        return who.asked().get("/v1/programmes/{id}/earlier", id);
    }
}
