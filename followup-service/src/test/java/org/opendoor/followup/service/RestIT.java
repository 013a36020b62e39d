package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reReferred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

@QuarkusTest
@Bench
class RestIT {
    private static final String NO_ANSWER = "{\"channel\":\"PHONE\",\"outcome\":\"NO_ANSWER\"}";
    private static final String OFFERED = """
            {"options":[{"step":"COMPUTER_COURSE","answer":"ACCEPTED"},{"step":"MORE_SESSIONS","answer":"THINKING"}],
             "noneWanted":false,"workReadiness":"NOT_YET_READY",
             "situation":"Sleeps better, would like company"}""";

    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final String path = "/v1/follow-ups/" + journey;
    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));
    private String contact;

    @BeforeEach
    void somebody_left_early() {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));
        contact = path + "/contacts/" + adviser.get(path).getString("contacts[0].contactId");
    }

    @Test
    void a_follow_up_says_what_is_owed_by_whom_and_until_when() {
        adviser.get(path, 200)
                .header("ETag", notNullValue())
                .body("state", equalTo("OPEN"))
                .body("late", equalTo(false))
                .body("because", equalTo("ENDING"))
                .body("ending.kind", equalTo("DROPPED_OUT"))
                .body("ending.family", equalTo("PRACTICAL"))
                .body("ending.contactWish.times", equalTo(List.of("MORNING")))
                .body("contacts", hasSize(1))
                .body("contacts[0].state", equalTo("DUE"))
                .body("contacts[0].owner.kind", equalTo("ADVISER"))
                .body("contacts[0].owner.id", equalTo("adviser-1"))
                .body("contacts[0].conversation", nullValue());
    }

    @Test
    void an_attempt_is_written_down_and_the_contact_stays_due() {
        adviser.post(contact + "/attempts", NO_ANSWER, 201)
                .header("Location", endsWith(path))
                .header("ETag", notNullValue())
                .body("contacts[0].state", equalTo("DUE"))
                .body("contacts[0].attempts[0].attempt", equalTo(1))
                .body("contacts[0].attempts[0].by", equalTo("adviser-1"));
        adviser.post(contact + "/attempts", NO_ANSWER, 201).body("contacts[0].attempts", hasSize(2));
    }

    @Test
    void a_conversation_with_an_offer_closes_the_follow_up() {
        adviser.post(contact + "/conversation", OFFERED, 201)
                .body("state", equalTo("CLOSED"))
                .body("closedBecause", equalTo("CONTACTS_MADE"))
                .body("contacts[0].state", equalTo("MADE"))
                .body("contacts[0].conversation.kept", equalTo(true))
                .body("contacts[0].conversation.outcome", equalTo("OPTION_OFFERED"))
                .body("contacts[0].conversation.optionsOffered", equalTo(List.of("MORE_CMP", "SKILLS")))
                .body("contacts[0].conversation.workReadiness", equalTo("NOT_YET_READY"))
                .body("contacts[0].conversation.options.step", equalTo(List.of("MORE_SESSIONS", "COMPUTER_COURSE")))
                .body("contacts[0].conversation.options.answer", equalTo(List.of("THINKING", "ACCEPTED")))
                .body("contacts[0].conversation.words", nullValue());
    }

    @Test
    void a_conversation_without_offer_and_without_a_no_does_not_count() {
        adviser.post(contact + "/conversation", "{\"options\":[],\"noneWanted\":false}", 422)
                .body("code", equalTo("OPTION_OR_NONE_WANTED_REQUIRED"));
        assertThat(adviser.get(path).getString("state")).isEqualTo("OPEN");
    }

    @Test
    void a_contact_is_made_once() {
        adviser.post(contact + "/conversation", OFFERED, 201);
        adviser.post(contact + "/conversation", OFFERED, 409).body("code", equalTo("CONTACT_ALREADY_MADE"));
        adviser.post(contact + "/attempts", NO_ANSWER, 409).body("code", equalTo("CONTACT_ALREADY_MADE"));
    }

    @Test
    void a_contact_with_somebody_who_came_back_is_no_longer_owed() {
        Others.sayAndSettle(reReferred(journey, 2, Ids.next()));
        adviser.get(path, 200)
                .body("closedBecause", equalTo("RE_REFERRED"))
                .body("cameBackAs", notNullValue())
                .body("contacts[0].stoppedBecause", equalTo("RE_REFERRED"));
        adviser.post(contact + "/conversation", OFFERED, 409).body("code", equalTo("CONTACT_STOPPED"));
        adviser.post(contact + "/attempts", NO_ANSWER, 409).body("code", equalTo("CONTACT_STOPPED"));
    }

    @Test
    void what_is_unknown_or_out_of_scope_is_not_yet_known() {
        var elsewhere = Asking.as("adviser-9", Role.ADVISER, Scope.district("sunderland"));
        var unknown = "/v1/follow-ups/" + Ids.next();
        for (var answer : List.of(
                adviser.get(unknown, 404),
                adviser.get(unknown + "/history", 404),
                adviser.post(unknown + "/contacts/" + Ids.next() + "/attempts", NO_ANSWER, 404),
                adviser.post(path + "/contacts/" + Ids.next() + "/conversation", OFFERED, 404),
                elsewhere.get(path, 404),
                elsewhere.get(path + "/history", 404),
                elsewhere.post(contact + "/conversation", OFFERED, 404))) {
            answer.body("code", equalTo("NOT_YET_KNOWN")).header("Retry-After", "1");
        }
    }

    @Test
    void a_request_sent_twice_takes_effect_once() {
        var key = UUID.randomUUID().toString();
        var first = adviser.post(contact + "/attempts", NO_ANSWER, key, 201).extract();
        var again = adviser.post(contact + "/attempts", NO_ANSWER, key, 201).extract();
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.jsonPath().getList("contacts[0].attempts")).hasSize(1);
        adviser.post(contact + "/attempts", NO_ANSWER.replace("PHONE", "TEXT"), key, 422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_request_without_a_key_is_refused() {
        adviser.request()
                .contentType("application/json")
                .body(NO_ANSWER)
                .post(contact + "/attempts")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "attempts     | {}                                                           | /channel",
                "attempts     | {\"channel\":\"PIGEON\",\"outcome\":\"REACHED\"}             | /channel",
                "attempts     | {\"channel\":\"PHONE\",\"outcome\":\"REACHED\",\"note\":\"\"} | /note",
                "conversation | {\"options\":[]}                                             | /noneWanted",
                "conversation | {\"options\":[{\"step\":\"A_JOB\",\"answer\":\"ACCEPTED\"}],\"noneWanted\":false} | /options/0/step",
                "conversation | {\"noneWanted\":true}                                        | /options",
                "conversation | {\"options\":[],\"noneWanted\":true,\"situation\":\"\"} | /situation"
            })
    void a_body_that_does_not_meet_the_contract_is_refused_with_a_pointer(String deed, String body, String pointer) {
        var errors = adviser.post(contact + "/" + deed, body, 400)
                .body("code", equalTo("INVALID_REQUEST"))
                .extract()
                .jsonPath()
                .getList("errors.pointer");
        assertThat(errors).contains(pointer);
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        adviser.post(contact + "/attempts", "{", 400).body("code", equalTo("MALFORMED_JSON"));
        adviser.post(contact + "/attempts", "", 400);
        adviser.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/plain")
                .body("x")
                .post(contact + "/attempts")
                .then()
                .statusCode(415);
    }

    @Test
    void a_body_of_a_megabyte_is_too_large() {
        var words = "x".repeat(1_100_000);
        adviser.post(contact + "/attempts", "{\"channel\":\"%s\"}".formatted(words), 413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=HALF", "late=perhaps", "owner=somebody"})
    void a_filter_nobody_knows_is_refused(String filter) {
        adviser.get("/v1/follow-ups?" + filter, 400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors[0].pointer", equalTo("?" + filter.substring(0, filter.indexOf('='))));
    }

    @Test
    void a_limit_or_cursor_that_is_none_is_refused() {
        adviser.get("/v1/follow-ups?limit=0", 400).body("code", equalTo("LIMIT_INVALID"));
        adviser.get("/v1/follow-ups?limit=201", 400).body("code", equalTo("LIMIT_INVALID"));
        adviser.get("/v1/follow-ups?cursor=nonsense", 400).body("code", equalTo("CURSOR_INVALID"));
    }

    @Test
    void the_history_tells_who_did_what() {
        adviser.post(contact + "/attempts", NO_ANSWER, 201);
        adviser.post(contact + "/conversation", OFFERED, 201);
        var history = adviser.get(path + "/history");
        assertThat(history.getList("type"))
                .containsExactly(
                        "opendoor.followup.opened.v1",
                        "opendoor.followup.contact-planned.v1",
                        "opendoor.followup.contact-attempted.v1",
                        "opendoor.followup.contact-made.v1",
                        "opendoor.followup.closed.v1");
        assertThat(history.getList("who")).containsExactly("system", "system", "adviser-1", "adviser-1", "adviser-1");
        assertThat(history.prettify()).doesNotContain("Sleeps better");
    }

    @Test
    void a_worklist_is_paged_in_the_order_of_the_next_due_day() {
        var mine = Asking.as("adviser-7", Role.ADVISER, Scope.district("durham"));
        var expected = new ArrayList<String>();
        for (var kind : List.of("DROPPED_OUT", "COMPLETED", "DROPPED_OUT")) {
            var other = Ids.next();
            expected.add(other.toString());
            Others.sayAndSettle(
                    ended(other, 1, EndingSample.of(kind, clockwork.today()).with("VOLUNTARY", "\"adviser-7\"")));
        }
        var first = mine.get("/v1/follow-ups?owner=me&limit=2");
        assertThat(first.getList("items")).hasSize(2);
        var second = mine.get(first.getString("next"));
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        assertThat(second.getString("items[0].referralId")).isEqualTo(expected.get(1));
        var all = new HashSet<>(first.<String>getList("items.referralId"));
        all.addAll(second.getList("items.referralId"));
        assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void late_and_closed_follow_ups_have_lists_of_their_own() {
        assertThat(list("late=true")).doesNotContain(journey.toString());
        assertThat(list("state=OPEN")).contains(journey.toString());
        clockwork.moveTo(clockwork.today().plusDays(20));
        assertThat(list("late=true")).contains(journey.toString());
        adviser.post(contact + "/conversation", OFFERED, 201);
        assertThat(list("late=true")).doesNotContain(journey.toString());
        assertThat(list("state=OPEN")).doesNotContain(journey.toString());
        assertThat(list("state=CLOSED")).contains(journey.toString());
        assertThat(list("state=CLOSED&late=true")).isEmpty();
    }

    private List<String> list(String filter) {
        var found = new ArrayList<String>();
        var next = "/v1/follow-ups?limit=200&" + filter;
        while (next != null) {
            var page = adviser.get(next);
            found.addAll(page.getList("items.referralId"));
            next = page.getString("next");
        }
        return found;
    }
}
