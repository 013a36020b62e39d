package org.opendoor.session.rest.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.session.testing.Diary.in;
import static org.opendoor.session.testing.Diary.publish;
import static org.opendoor.session.testing.Diary.row;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.testing.Diary;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Told;
import org.opendoor.session.testing.Topic;

/** Finding a first meeting that suits, while the person is there. Each test has a provider of its own. */
@QuarkusTest
@RealService
class SuggestionsIT {

    private static final String NEAR = "\"latitude\": 54.7776, \"longitude\": -1.5730";
    private static final String FAR = "\"latitude\": 54.9056, \"longitude\": -1.3886";

    private final String provider = "suggest-" + Ids.next();
    private final Practitioner them = new Practitioner(provider);
    private final String near = "near-" + Ids.next();
    private final String far = "far-" + Ids.next();
    private String who;

    @BeforeEach
    void a_provider_with_two_places() {
        who = Diary.practitioner(provider);
        Told.venue(near, provider, "DH1 1RH", NEAR, false, "Any bus");
        Told.venue(far, provider, "SR1 3AA", FAR, true, null);
    }

    @Test
    void the_next_that_suit_come_first_with_place_and_distance() {
        publish(
                them,
                "",
                row(who, far, "01", in(3, 10)),
                row(who, near, "01", in(2, 10)),
                row(who, null, "02", in(1, 10)));

        ask("?latitude=54.7732&longitude=-1.5763")
                .body("suggestions.mode", contains("02", "01", "01"))
                .body("suggestions[1].venue", equalTo(near))
                .body("suggestions[1].venueName", equalTo("Claypath Rooms"))
                .body("suggestions[1].kilometres", equalTo(0.5f))
                .body("suggestions[0].kilometres", nullValue())
                .body("suggestions[0].practitioner", nullValue())
                .body("instead", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "?times=MORNING, 02",
        "?times=AFTERNOON, 01",
        "?times=EVENING, 11",
        "'?times=MORNING,EVENING&modes=11', 11",
        "?modes=01, 01",
        "?privately=true&times=AFTERNOON&modes=01, ''"
    })
    void times_of_day_are_those_of_the_clock_on_the_wall(String query, String mode) {
        publish(
                them,
                "",
                row(who, null, "02", in(4, 11)),
                row(who, near, "01", in(4, 16)),
                row(who, null, "11", in(4, 17)));

        var found = ask(query).extract().jsonPath().getList("suggestions.mode", String.class);
        assertThat(String.join(",", found)).isEqualTo(mode);
    }

    @Test
    void days_and_the_first_day_that_suits_are_asked_for() {
        var first = in(5, 9);
        publish(them, "", row(who, null, "02", first), row(who, null, "02", in(6, 9)));
        var day = first.atZone(ZoneId.of("Europe/London"));

        ask("?days=" + day.getDayOfWeek()).body("suggestions.startsAt", contains(first.toString()));
        ask("?from=" + day.toLocalDate().plusDays(1)).body("suggestions", hasSize(1));
        ask("?days=" + day.plusDays(3).getDayOfWeek()).body("suggestions", hasSize(0));
    }

    @Test
    void nobody_is_sent_further_than_they_can_go() {
        publish(them, "", row(who, near, "01", in(2, 10)), row(who, far, "01", in(3, 10)));

        ask("?outward=dh1&travel=WALK").body("suggestions.venue", contains(near));
        ask("?outward=DH1&travel=CAR").body("suggestions.venue", contains(near, far));
        ask("?outward=DH1&travel=CAR&privately=true").body("suggestions.venue", contains(far));
        ask("?outward=SR1&travel=BUS&privately=true").body("suggestions", hasSize(0));
        ask("?outward=SR1&kilometres=5").body("suggestions.venue", contains(far));
    }

    @Test
    void where_nothing_suits_it_is_said_and_noted_and_something_else_is_offered() {
        var others = "others-" + Ids.next();
        var district = "district-" + Ids.next();
        Told.provider(provider, district);
        Told.provider(others, district);
        var elsewhere = "elsewhere-" + Ids.next();
        Told.venue(elsewhere, others, "DH1 2AA", NEAR, true, "Any bus");
        publish(new Practitioner(others), "", row(Diary.practitioner(others), elsewhere, "01", in(2, 10)));
        publish(them, "", row(who, null, "02", in(2, 10)), row(who, near, "01", in(2, 13)));
        var id = Ids.next();
        Referrals.say(
                Referrals.REFERRED,
                id,
                Referrals.referred(id, provider, "MANDATORY").replace("\"durham\"", "\"" + district + "\""));
        them.known(id);

        for (int time = 0; time < 2; time++) {
            ask(id, "?modes=01&privately=true&times=MORNING")
                    .body("suggestions", hasSize(0))
                    .body("instead.fromHome.mode", contains("02"))
                    .body("instead.otherProviders.provider", contains(others));
        }
        assertThat(Rows.of("select media || privately || times from unmet_slot_wish where referral_id = ?", id))
                .containsExactly("FACE_TO_FACEtrueMORNING");
        assertThat(Topic.CARE.of(id, 1))
                .singleElement()
                .satisfies(said -> assertThat(said.data()).contains("\"about\":\"FIRST_MEETING\"", "MORNING"));
    }

    @ParameterizedTest
    @CsvSource({
        "?outward=ZZ99, 422, PLACE_UNKNOWN",
        "?outward=DH1&latitude=54.7&longitude=-1.5, 400, INVALID_REQUEST",
        "?latitude=54.7, 400, INVALID_REQUEST",
        "?latitude=-1.5&longitude=54.7, 400, INVALID_REQUEST",
        "?travel=WALK, 400, INVALID_REQUEST",
        "?travel=BROOM&outward=DH1, 400, INVALID_REQUEST",
        "?times=NIGHT, 400, INVALID_REQUEST",
        "?kilometres=0&outward=DH1, 400, INVALID_REQUEST"
    })
    void a_wish_that_makes_no_sense_is_refused_with_its_place(String query, int status, String code) {
        var id = referred();
        asAdviser(id, query).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void nobody_is_sent_to_somebody_who_is_away_by_now() {
        publish(them, "", row(who, null, "02", in(4, 10)), row(who, null, "02", in(8, 10)));
        var gone = BritishDate.of(in(4, 10));
        Told.entry("staff", who, """
                {"staff": "%s", "role": "PRACTITIONER", "provider": "%s", "active": true,
                 "away": [{"from": "%s", "to": "%s"}]}
                """.formatted(who, provider, gone, gone));

        ask("").body("suggestions.startsAt", contains(in(8, 10).toString()));
    }

    @Test
    void nobody_is_suggested_a_first_meeting_who_has_had_it() {
        var id = referred();
        them.assess(id).then().statusCode(201);

        asAdviser(id, "").statusCode(409).body("code", equalTo("ALREADY_ASSESSED"));
    }

    @Test
    void who_asked_that_jobcentre_is_not_involved_is_nobody_jobcentre_knows() {
        var id = them.known(Referrals.refer(provider, "NOT_WITH_JOBCENTRE"));
        var free = Diary.publish(them, "", row(who, null, "02", in(9, 9)))
                .jsonPath()
                .getString("rows[0].slotId");

        asAdviser(id, "").statusCode(404);
        Practitioner.as(Role.ADVISER, Scope.district("durham"))
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"slotId\": \"%s\"}".formatted(free))
                .post("/v1/programmes/{id}/appointments", id)
                .then()
                .statusCode(404);
        them.asked()
                .get("/v1/programmes/{id}/slot-suggestions", id)
                .then()
                .statusCode(200)
                .body("suggestions.slotId", hasItem(free));
    }

    private ValidatableResponse ask(String query) {
        return ask(referred(), query);
    }

    private ValidatableResponse ask(UUID id, String query) {
        return them.asked()
                .get("/v1/programmes/" + id + "/slot-suggestions" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse asAdviser(UUID id, String query) {
        return Practitioner.as(Role.ADVISER, Scope.district("durham"))
                .get("/v1/programmes/" + id + "/slot-suggestions" + query)
                .then();
    }

    private UUID referred() {
        return them.known(Referrals.refer(provider));
    }
}
