package org.opendoor.referral.worklist;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.Topics;

/** What waits for somebody at the Jobcentre, in a district of its own for each test. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class WorklistIT {

    private static final String OFFERS = "/v1/worklists/undecided-offers";
    private static final String WAITING = "/v1/worklists/waiting-for-appointment";
    private static final String NEW = "/v1/worklists/new-referrals";
    private static final String UNTOLD = "/v1/worklists/failed-notices";

    private String district;
    private Api adviser;

    @BeforeEach
    void openADistrict() {
        district = "district-" + UUID.randomUUID();
        adviser = Api.adviserOf(district);
        Api.OPS.post("/v1/districts", """
                {"code": "%s", "name": "Somewhere", "deliveryModel": "GROUP", "active": true}
                """.formatted(district)).then().statusCode(201);
        Api.OPS.post("/v1/providers", """
                {"code": "%1$s-nhs", "name": "A Trust", "programmeName": "Onward", "districts": ["%1$s"], "areas": [],
                 "active": true}
                """.formatted(district)).then().statusCode(201);
    }

    @Test
    void offers_nobody_answered_are_listed_from_the_oldest_on_until_somebody_answers() {
        String first = refer(null);
        String second = refer(null);
        refer(Api.YES);
        age("began_at", first, 3);

        adviser.get(OFFERS)
                .then()
                .statusCode(200)
                .body("items.referralId", contains(first, second))
                .body("items.days", contains(3, 0))
                .body("items[0].state", equalTo("OFFERED"))
                .body("items[0].route", equalTo("ADVISER"))
                .body("items[0].adviser", equalTo("adviser-of-" + district))
                .body("items[0].customerKind", equalTo("VOLUNTARY"));
        assertThat(Api.ids(adviser.get(OFFERS + "?days=2"))).containsExactly(first);

        adviser.post("/v1/referrals/" + first + "/answer", Api.YES).then().statusCode(200);
        assertThat(Api.ids(adviser.get(OFFERS))).containsExactly(second);
    }

    @ParameterizedTest
    @CsvSource({"appointment.booked", "programme.assessed"})
    void who_waits_for_a_first_appointment_is_listed_until_one_is_heard_of(String type) {
        String early = refer(Api.YES);
        String late = refer(Api.YES);
        refer(Api.YES);
        age("referred_at", early, 30);
        age("referred_at", late, 20);

        assertThat(Api.ids(adviser.get(WAITING))).containsExactly(early, late);
        assertThat(Api.ids(adviser.get(WAITING + "?days=21"))).containsExactly(early);
        assertThat(Api.ids(adviser.get(WAITING + "?days=0"))).hasSize(3);

        say(type, early, 1);

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(Api.ids(adviser.get(WAITING))).containsExactly(late));
    }

    @Test
    void the_first_appointment_heard_of_stays_the_first() {
        String id = refer(Api.YES);
        say("appointment.booked", id, 1);
        await().atMost(ofSeconds(20)).until(() -> firstAppointment(id) != null);
        String first = firstAppointment(id);

        UUID assessed = say("programme.assessed", id, 2);

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(Rows.of("select status from inbox where event_id = ?", assessed))
                        .containsExactly("APPLIED"));
        assertThat(firstAppointment(id)).isEqualTo(first);
    }

    @Test
    void referrals_that_others_made_are_listed_for_whom_they_concern() {
        refer(Api.YES);
        String themself = intake("Q1", "VOLUNTARY");
        String byGp = intake("A1", "MANDATORY");
        age("began_at", themself, 2);

        adviser.get(NEW)
                .then()
                .body("items.referralId", contains(byGp, themself))
                .body("items.route", contains("OTHER_PROFESSIONAL", "CUSTOMER"))
                .body("items[0].adviser", nullValue());
        assertThat(Api.ids(adviser.get(NEW + "?days=1"))).containsExactly(byGp);

        Rows.of("update referral set adviser = 'somebody-else' where id = cast(? as uuid) returning 1", byGp);
        assertThat(Api.ids(adviser.get(NEW))).containsExactly(themself);
        assertThat(Api.ids(adviser.get(NEW + "?mine=false"))).containsExactly(byGp, themself);
    }

    @Test
    void nobody_else_s_district_nobody_who_keeps_jobcentre_out_and_no_restricted_person_is_listed_or_counted() {
        String open = refer(null);
        intake("Q1", "NOT_WITH_JOBCENTRE");
        String restricted = refer(null);
        Api.DATA_PROTECTION
                .put(
                        "/v1/customers/" + adviser.customerOf(restricted) + "/restriction",
                        "\"1\"",
                        "{\"staff\":[\"someone\"]}")
                .then()
                .statusCode(200);

        assertThat(Api.ids(adviser.get(OFFERS))).containsExactly(open);
        assertThat(Api.ids(adviser.get(NEW + "?mine=false"))).isEmpty();
        adviser.get("/v1/worklists")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains("undecided-offers", "waiting-for-appointment", "new-referrals", "failed-notices"))
                .body("items.list", contains(OFFERS, WAITING, NEW, UNTOLD))
                .body("items.count", contains(1, 0, 0, 0));
        assertThat(Api.ids(Api.adviserOf(district + "-next").get(OFFERS))).isEmpty();
    }

    @Test
    void counts_are_those_of_the_lists_without_parameters() {
        refer(null);
        age("referred_at", refer(Api.YES), 20);
        refer(Api.YES);
        intake("B1", "VOLUNTARY");
        intake("A1", "VOLUNTARY");

        adviser.get("/v1/worklists").then().body("items.count", contains(1, 1, 2, 0));
    }

    @Test
    void who_was_not_told_in_jobcentres_name_is_listed_with_the_reason_and_counted() {
        String early = refer(null);
        String late = refer(null);
        invite(early, "JOBCENTRE");
        invite(late, "JOBCENTRE");
        invite(refer(null), "PROVIDER");
        Rows.of(
                "update notice set changed_at = now() - interval '2 days' where referral_id = cast(? as uuid) returning 1",
                early);

        adviser.get(UNTOLD)
                .then()
                .statusCode(200)
                .body("items.referralId", contains(late, early))
                .body("items.kind", contains("INVITATION", "INVITATION"))
                .body("items.because", contains("NO_WAY_TO_REACH", "NO_WAY_TO_REACH"))
                .body("items.days", contains(0, 2));
        assertThat(Api.ids(adviser.get(UNTOLD + "?days=1"))).containsExactly(late);
        assertThat(Api.ids(adviser.get(UNTOLD + "?limit=1"))).containsExactly(late);
        adviser.get("/v1/worklists").then().body("items.count", contains(3, 0, 0, 2));
        assertThat(Api.ids(Api.adviserOf(district + "-next").get(UNTOLD))).isEmpty();

        Rows.of("update referral set adviser = 'somebody-else' where id = cast(? as uuid) returning 1", early);
        assertThat(Api.ids(adviser.get(UNTOLD + "?mine=true"))).containsExactly(late);
        Rows.of("update referral set seen_only_by = '[\"someone\"]' where id = cast(? as uuid) returning 1", late);
        assertThat(Api.ids(adviser.get(UNTOLD))).containsExactly(early);
    }

    @ParameterizedTest
    @CsvSource({OFFERS, WAITING + "?days=0", NEW + "?mine=false"})
    void every_list_can_be_walked_to_its_end_and_nothing_is_skipped_or_shown_twice(String list) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(list.equals(OFFERS) ? refer(null) : intake("B1", "VOLUNTARY"));
        }
        Rows.of(
                "update referral set began_at = now() - interval '1 hour', "
                        + "referred_at = case when referred_at is not null then now() - interval '1 hour' end "
                        + "where district = ? returning 1",
                district);

        List<String> seen = new ArrayList<>();
        String next = list + (list.contains("?") ? "&" : "?") + "limit=2";
        while (next != null) {
            Response page = adviser.get(next);
            page.then().statusCode(200);
            seen.addAll(Api.ids(page));
            next = page.path("next");
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource({"days=-1", "days=3651", "days=x", "mine=perhaps"})
    void what_no_list_understands_is_refused_by_name(String parameter) {
        adviser.get(OFFERS + "?" + parameter)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("?" + parameter.substring(0, parameter.indexOf('='))));
    }

    private String refer(String answer) {
        return adviser.refer(here(Api.body(null, "VOLUNTARY", "M5", district, null, answer)));
    }

    private String intake(String source, String kind) {
        return Api.INTAKE.refer(here(Api.body(null, kind, source, district, "centre-0003", Api.YES)));
    }

    private String here(String body) {
        return body.replace("tees-valley-nhs", district + "-nhs");
    }

    /** In this side's name; nobody can be reached who gave a telephone number alone. */
    private static void invite(String id, String sender) {
        Topics.say(
                "followup-service",
                "opendoor.followups",
                "followup.invitation-due",
                id,
                1,
                "{\"referralId\": \"%s\", \"number\": 1, \"dueOn\": \"2027-03-01\", \"sender\": \"%s\"}"
                        .formatted(id, sender));
        await().atMost(ofSeconds(20))
                .until(() -> Rows.of("select status from notice where referral_id = cast(? as uuid)", id)
                        .contains("FAILED"));
    }

    private static void age(String column, String id, int days) {
        Rows.of(
                "update referral set " + column + " = " + column + " - make_interval(days => ?) "
                        + "where id = cast(? as uuid) returning 1",
                days,
                id);
    }

    private static UUID say(String type, String journey, long sequence) {
        String data =
                Contract.examplesOf(type).getFirst().json().replaceFirst("(\"referralId\": *\")[^\"]+", "$1" + journey);
        return Topics.say("session-service", "opendoor.programmes", type, journey, sequence, data);
    }

    private static String firstAppointment(String id) {
        return Rows.of("select first_appointment_at from referral where id = cast(? as uuid)", id)
                .getFirst();
    }
}
