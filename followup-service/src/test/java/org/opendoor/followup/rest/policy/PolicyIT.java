package org.opendoor.followup.rest.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.transferred;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.domain.WorkingDays;
import org.opendoor.followup.domain.policy.Policies;
import org.opendoor.followup.service.Asking;
import org.opendoor.followup.service.Bench;
import org.opendoor.followup.service.Clockwork;
import org.opendoor.followup.service.EndingSample;
import org.opendoor.followup.service.Others;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.time.EnglishWorkingDays;

/** Policies are versions, and a promise stays under its own. */
@QuarkusTest
@Bench
class PolicyIT {
    private static final WorkingDays ENGLAND = new EnglishWorkingDays()::isWorking;

    @Inject
    Clockwork clockwork;

    @Inject
    ObjectMapper json;

    private final String district = "town-" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "/v1/policies/" + district;
    private final Asking manager = Asking.as("manager-1", Role.DISTRICT_MANAGER, Scope.district(district));
    private final Asking practitioner = Asking.as("practitioner-1", Role.PRACTITIONER, Scope.provider("wear-nhs"));

    @Test
    void what_is_shipped_is_the_policy_the_tests_speak_about() throws Exception {
        manager.get("/v1/policies/national", 200).body("scope", equalTo("national"));
        var sent = json.readValue(PolicySamples.national(), PolicyBody.class).policy();
        assertThat(sent).isEqualTo(Policies.NATIONAL);
        var shown = practitioner.get("/v1/policies/national/versions").getMap("items[-1].policy");
        assertThat(json.convertValue(shown, PolicyBody.class)).isEqualTo(PolicyBody.of(Policies.NATIONAL));
    }

    @Test
    void a_district_has_the_national_policy_until_its_manager_makes_one() {
        manager.get(path, 200)
                .header("ETag", "\"0\"")
                .body("version", equalTo(0))
                .body("inForce.scope", equalTo("national"));
        practitioner.get(path, 404);

        manager.put(path, calmer(), "\"0\"", 200)
                .header("ETag", "\"1\"")
                .body("inForce.scope", equalTo(district))
                .body("policy.afterEnding.findAll { it.ending == 'DECLINED' }.customerKind", hasItems("VOLUNTARY"));

        practitioner.get(path, 200).body("policy.toSecondLevel", equalTo(9));
        practitioner.get("/v1/policies", 200).body("items.scope", hasItems("national", district));
        Asking.as("adviser-9", Role.ADVISER, Scope.district("sunderland"))
                .get("/v1/policies", 200)
                .body("items.scope", not(hasItem(district)));
    }

    @Test
    void the_same_again_is_no_new_version_and_nobody_overwrites_what_they_have_not_seen() {
        manager.put(path, calmer(), "\"0\"", 200);
        manager.put(path, calmer(), "\"1\"", 200).header("ETag", "\"1\"");
        manager.put(path, PolicySamples.national(), "\"0\"", 412);
        manager.put(path, PolicySamples.national(), "\"1\"", 200).header("ETag", "\"2\"");
        manager.get(path + "/versions", 200)
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items.madeBy", equalTo(List.of("manager-1", "manager-1")))
                .body("items[1].policy.toSecondLevel", equalTo(9));
    }

    @Test
    void whom_a_policy_would_never_contact_is_named() {
        var nobodyElse = Map.of(
                "{\"ending\":\"DECLINED\",\"workingDays\":20}",
                "{\"ending\":\"DECLINED\",\"customerKind\":\"MANDATORY\",\"workingDays\":20}");
        manager.put(path, PolicySamples.with(nobodyElse), "\"0\"", 422)
                .body("code", equalTo("POLICY_LEAVES_SOMEBODY_OUT"))
                .body("errors", hasSize(3))
                .body(
                        "errors.detail",
                        hasItems(
                                "SCREENED_OUT after DECLINED has no number of days",
                                "NOT_WITH_JOBCENTRE after DECLINED has no number of days"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var wrong = Map.of(
                "\"whenWanted\":3", "\"whenWanted\":0",
                "\"completed\":[3,6,12]", "\"completed\":[6,3]",
                "\"ending\":\"WITHDRAWN\"", "\"ending\":\"DECLINED\"");
        manager.put(path, PolicySamples.with(wrong), "\"0\"", 400)
                .body("errors.pointer", containsInAnyOrder("/whenWanted", "/checkIns/completed", "/afterEnding"))
                .body("errors.code", containsInAnyOrder("MIN", "ASCENDING", "EACH_ONCE"));
    }

    @Test
    void a_new_version_holds_for_new_contacts_and_changes_no_promise() {
        var before = Ids.next();
        var after = Ids.next();
        var today = clockwork.today();
        Others.sayAndSettle(transferred(before, 1, district));
        Others.sayAndSettle(ended(before, 1, EndingSample.of("DROPPED_OUT", today)));
        manager.put(path, calmer(), "\"0\"", 200);
        Others.sayAndSettle(transferred(after, 1, district));
        Others.sayAndSettle(ended(after, 1, EndingSample.of("DROPPED_OUT", today)));
        Others.sayAndSettle(
                ended(before, 2, EndingSample.of("DROPPED_OUT", today).corrected("NOT_STARTED", "NO")));

        follow(before).body("contacts[0].policy.scope", equalTo("national"));
        follow(after).body("contacts[0].policy.scope", equalTo(district));

        var dueOn = LocalDate.parse(follow(before).extract().path("contacts[0].dueOn"));
        clockwork.moveTo(ENGLAND.after(dueOn, 5).plusDays(1));
        follow(before).body("contacts[0].escalations", hasSize(2));
        follow(after).body("contacts[0].escalations", hasSize(1));
        clockwork.moveTo(ENGLAND.after(dueOn, 9).plusDays(1));
        follow(after).body("contacts[0].escalations", hasSize(2));
    }

    private ValidatableResponse follow(UUID journey) {
        return manager.get("/v1/follow-ups/" + journey, 200);
    }

    /** Nine working days to the second level, and other days for who is called to nothing. */
    private static String calmer() {
        return PolicySamples.with(Map.of(
                "\"toSecondLevel\":5",
                "\"toSecondLevel\":9",
                "{\"ending\":\"DECLINED\",\"workingDays\":20}",
                "{\"ending\":\"DECLINED\",\"workingDays\":20},"
                        + "{\"ending\":\"DECLINED\",\"customerKind\":\"VOLUNTARY\",\"workingDays\":15}"));
    }
}
