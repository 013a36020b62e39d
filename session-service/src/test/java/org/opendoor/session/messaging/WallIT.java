package org.opendoor.session.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Topic;

/** Canaries on the NHS side: none of them may ever be heard on the other side of the wall. */
@QuarkusTest
@RealService
class WallIT {

    private static final String[] CANARIES = {
        "CANARY_MODULE",
        "canary-practitioner",
        "the canary sings",
        "CARING_RESPONSIBILITY",
        "BEREAVEMENT_OR_CRISIS",
        "NEEDS_NOT_ADDRESSED",
        "HEALTH_WORSE",
        "MENTAL",
        "WORK_READY",
        "GROUP",
        "sessionNumber",
        "missed",
        "opendoor.care"
    };

    @Test
    void nothing_clinical_no_absence_and_no_detailed_reason_leaves_the_nhs_side() {
        var id = journeyFullOfCanaries();

        assertThat(Topic.CARE.of(id, 5).toString()).contains("CANARY_MODULE", "NEEDS_NOT_ADDRESSED", "MENTAL");
        assertThat(Topic.PROGRAMMES.of(id, 5)).hasSize(5);
        assertThat(Topic.PROGRAMMES.everything()).doesNotContain(CANARIES);
    }

    @Test
    void jobcentre_reads_changes_and_finds_no_canary_there_while_the_provider_reads_them_all() {
        var id = journeyFullOfCanaries();

        var forJobcentre = everyChange(Role.JOBCENTRE_SYSTEM, Scope.district("durham"), id);
        var forTheProvider = everyChange(Role.PROVIDER_SYSTEM, Scope.provider("tees-valley-nhs"), id);

        assertThat(forJobcentre).contains(id.toString(), "PERSONAL").doesNotContain(CANARIES);
        assertThat(forTheProvider).contains("CANARY_MODULE", "BEREAVEMENT_OR_CRISIS", "NEEDS_NOT_ADDRESSED");
    }

    @Test
    void whoever_asked_for_no_jobcentre_is_in_no_jobcentre_feed() {
        var id = OF_TEES.known(Referrals.refer("tees-valley-nhs", "NOT_WITH_JOBCENTRE"));
        OF_TEES.end(id, "OTHER").then().statusCode(201);

        assertThat(everyChange(Role.ADVISER, Scope.district("durham"), null)).doesNotContain(id.toString());
        assertThat(everyChange(Role.PRACTITIONER, Scope.provider("tees-valley-nhs"), id))
                .contains(id.toString());
    }

    private static UUID journeyFullOfCanaries() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "appointments", """
                {"startsAt": "2026-10-10T10:00:00Z", "mode": "01", "practitioner": "canary-practitioner"}
                """).then().statusCode(201);
        OF_TEES.post(id, "assessment", """
                {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "MENTAL", "workReadiness": "WORK_READY"}
                """).then().statusCode(201);
        OF_TEES.post(id, "plan", """
                {"modules": [{"code": "CANARY_MODULE", "mode": "GROUP", "sessions": [
                  {"on": "2026-11-01T10:00:00Z"}, {"on": "2026-11-08T10:00:00Z"}, {"on": "2026-11-09T10:00:00Z"},
                  {"on": "2026-11-10T10:00:00Z"}]}]}
                """).then().statusCode(201);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);
        OF_TEES.post(id, "attendances", """
                {"sessionNumber": 2, "code": "3", "reason": "BEREAVEMENT_OR_CRISIS", "recordedAt": "%s"}
                """.formatted(Instant.now())).then().statusCode(201);
        OF_TEES.post(id, "ending", """
                {"reason": "NEEDS_NOT_ADDRESSED", "furtherReasons": ["HEALTH_WORSE"],
                 "couldHaveBeenDifferent": "the canary sings"}
                """).then().statusCode(201);
        return id;
    }

    /** Follows the feed to its end: until the journey was there and nothing more is. */
    private static String everyChange(Role role, Scope scope, UUID until) {
        var read = new StringBuilder();
        var next = "/v1/changes?limit=200";
        for (int piece = 0; piece < 1_000; piece++) {
            Response answer =
                    Practitioner.as(role, scope).urlEncodingEnabled(false).get(next);
            answer.then().statusCode(200);
            read.append(answer.asString());
            next = answer.jsonPath().getString("next");
            var nothingNew = answer.jsonPath().getList("items").isEmpty();
            if (nothingNew && (until == null || read.indexOf(until.toString()) >= 0)) {
                return read.toString();
            }
        }
        throw new AssertionError("the feed never came to its end");
    }
}
