package org.opendoor.session.rest.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.SomeTask.about;
import static org.opendoor.session.testing.SomeTask.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.SomeTask;
import org.opendoor.session.usecase.FollowRecord;
import org.opendoor.session.usecase.task.TaskDesk;

/** What there is to do at a provider: listed, read, done, late. */
@QuarkusTest
@RealService
class TaskIT {

    private static final String ME = "practitioner-1";
    private final Practitioner ours = new Practitioner("tasks-" + UUID.randomUUID());

    @Test
    void the_same_occasion_makes_one_task() {
        var journey = Ids.next();

        assertThat(about(journey, TaskKind.TWO_MISSES, ours.provider(), ME, null))
                .isEqualTo(about(journey, TaskKind.TWO_MISSES, ours.provider(), ME, null));
        list("").then().body("items.referralId", equalTo(List.of(journey.toString())));
    }

    @Test
    void mine_is_what_is_mine_nobodys_and_whatever_is_late() {
        var mine = about(Ids.next(), TaskKind.TWO_MISSES, ours.provider(), ME, null);
        var nobodys = about(Ids.next(), TaskKind.TWO_MISSES, ours.provider(), null, null);
        var anothers = about(Ids.next(), TaskKind.SELF_HARM_FLAG, ours.provider(), "practitioner-2", null);
        list("?mine=true").then().body("items.id", containsInAnyOrder(mine.toString(), nobodys.toString()));

        var today = LocalDate.now(PlatformClock.ZONE);
        within(() -> SomeTask.bean(TaskDesk.class).carryUp(ours.provider(), today));
        within(() -> SomeTask.bean(TaskDesk.class).carryUp(ours.provider(), today));

        list("?mine=true").then().body("items.id", hasItem(anothers.toString()));
        list("?late=true").then().body("items.id", equalTo(List.of(anothers.toString())));
        ours.asked()
                .get("/v1/tasks/{id}/history", anothers)
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("Opened", "RanLate")))
                .body("items.who", equalTo(List.of("system", "system")));
    }

    @Test
    void kinds_people_and_providers_are_filters() {
        var journey = Ids.next();
        var call = about(journey, TaskKind.CALL_TO_ANSWER, ours.provider(), ME, null);
        about(Ids.next(), TaskKind.TWO_MISSES, ours.provider(), ME, null);

        list("?kind=CALL_TO_ANSWER").then().body("items.id", equalTo(List.of(call.toString())));
        list("?referralId=" + journey).then().body("items.id", equalTo(List.of(call.toString())));
        list("?provider=" + ours.provider()).then().body("items.size()", equalTo(2));
        list("?provider=wear-nhs").then().body("items.size()", equalTo(0));
    }

    @Test
    void pages_lead_through_every_task_once() {
        var opened = new ArrayList<String>();
        for (int n = 0; n < 5; n++) {
            opened.add(about(Ids.next(), TaskKind.TWO_MISSES, ours.provider(), ME, null)
                    .toString());
        }

        var seen = new ArrayList<String>();
        for (var next = "/v1/tasks?limit=2"; next != null; ) {
            var page = ours.asked().urlEncodingEnabled(false).get(next).jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }

        assertThat(seen).isEqualTo(opened);
    }

    @Test
    void what_is_done_is_done_once_and_is_on_no_list_any_more() {
        var id = about(Ids.next(), TaskKind.CALL_TO_ANSWER, ours.provider(), ME, null);

        done(id, "TALKED_TO").then().statusCode(422).body("code", equalTo("OUTCOME_DOES_NOT_FIT"));
        done(id, "RE_REFERRAL")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("DONE"))
                .body("outcome", equalTo("RE_REFERRAL"))
                .body("doneBy", equalTo(ME));
        done(id, "RE_REFERRAL").then().statusCode(200).header("ETag", "\"2\"");
        done(id, "NONE_NEEDED").then().statusCode(409).body("code", equalTo("TASK_SETTLED"));
        list("").then().body("items.size()", equalTo(0));
    }

    @Test
    void words_are_sealed_read_with_a_trace_in_no_list_and_gone_when_the_person_is_forgotten() {
        var journey = Ids.next();
        var id = about(journey, TaskKind.UPSET_IN_GROUP, ours.provider(), ME, "left the room in tears");

        list("").then().body("items[0].words", nullValue());
        read(id).then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("words", equalTo("left the room in tears"));
        assertThat(Rows.of("select who from audit where what = 'TASK_WORDS_READ' and subject_id = ?", journey))
                .hasSize(1);
        assertThat(Rows.of("select encode(words, 'escape') from task where id = ?", id))
                .singleElement()
                .satisfies(bytes -> assertThat(bytes).doesNotContain("tears"));

        within(() -> SomeTask.bean(FollowRecord.class).forgotten(journey));
        read(id).then().statusCode(200).body("words", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                     | /outcome
            {"outcome": "SHRUGGED"}                                | /outcome
            {"outcome": "CONTACT", "note": "a\\u0000b"}            | /note
            {"outcome": "CONTACT", "who": "me"}                    | /who
            """)
    void bad_input_is_told_where_it_is_bad(String body, String pointer) {
        ours.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/tasks/{id}/done", about(Ids.next(), TaskKind.CALL_TO_ANSWER, ours.provider(), ME, null))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({"late=perhaps, ?late", "kind=SHOPPING, ?kind", "referralId=7, ?referralId"})
    void a_filter_that_is_none_is_refused_by_name(String filter, String pointer) {
        list("?" + filter).then().statusCode(400).body("errors.pointer", equalTo(List.of(pointer)));
    }

    private Response list(String query) {
        return ours.asked().get("/v1/tasks" + query);
    }

    private Response read(UUID id) {
        return ours.asked().get("/v1/tasks/{id}", id);
    }

    private Response done(UUID id, String outcome) {
        return ours.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"outcome\": \"%s\"}".formatted(outcome))
                .post("/v1/tasks/{id}/done", id);
    }
}
