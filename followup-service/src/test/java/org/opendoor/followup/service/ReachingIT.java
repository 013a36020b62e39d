package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendoor.followup.service.Telling.ended;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.time.PlatformClock;

/** What is done to reach somebody before there is a conversation, and what the person gets in writing of it. */
@QuarkusTest
@Bench
class ReachingIT {
    private static final String NO_ANSWER = "{\"channel\":\"PHONE\",\"outcome\":\"NO_ANSWER\"}";
    private static final String DECLINED = "{\"channel\":\"PHONE\",\"outcome\":\"DECLINED_CONTACT\"}";

    @Inject
    Clockwork clockwork;

    @Inject
    PlatformClock clock;

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
    void a_time_agreed_is_shown_and_the_person_gets_it_in_writing() {
        var at = clock.now().plus(Duration.ofDays(2));
        adviser.post(contact + "/booking", booking(at), 201)
                .body("contacts[0].state", equalTo("DUE"))
                .body("contacts[0].booking.at", notNullValue())
                .body("contacts[0].booking.how", equalTo("PHONE"))
                .body("contacts[0].booking.by", equalTo("adviser-1"));
        adviser.post(contact + "/booking", booking(at), 201);
        adviser.post(contact + "/booking", booking(at.plus(Duration.ofDays(1))), 201);
        assertThat(said("followup.contact-booked")).hasSize(2);
        assertThat(said("followup.notice-due")).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.text("template")).isEqualTo("CONTACT_BOOKED");
            assertThat(notice.text("sender")).isEqualTo("JOBCENTRE");
        });
        assertThat(said("followup.notice-due").getLast().text("contactOn"))
                .isEqualTo(at.plus(Duration.ofDays(1))
                        .atZone(PlatformClock.ZONE)
                        .toLocalDate()
                        .toString());
    }

    @Test
    void a_time_that_is_over_cannot_be_agreed() {
        adviser.post(contact + "/booking", booking(clock.now().minusSeconds(60)), 422)
                .body("code", equalTo("TIME_OUT_OF_RANGE"));
        adviser.post(contact + "/booking", booking(clock.now().plus(Duration.ofDays(400))), 422)
                .body("code", equalTo("TIME_OUT_OF_RANGE"));
    }

    @Test
    void after_three_tries_in_vain_a_letter_is_asked_for_once() {
        for (int tries = 1; tries <= 5; tries++) {
            adviser.post(contact + "/attempts", NO_ANSWER, 201)
                    .body("contacts[0].letterAskedFor", equalTo(tries >= 3))
                    .body("contacts[0].state", equalTo("DUE"));
        }
        assertThat(said("followup.notice-due"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text("template")).isEqualTo("COULD_NOT_REACH_YOU"));
    }

    @Test
    void somebody_who_declines_contact_is_owed_none_any_more() {
        adviser.post(contact + "/attempts", DECLINED, 201)
                .body("state", equalTo("CLOSED"))
                .body("contacts[0].state", equalTo("MADE"))
                .body("contacts[0].conversation.outcome", equalTo("NONE_WANTED"));
        adviser.post(contact + "/booking", booking(clock.now().plusSeconds(600)), 409)
                .body("code", equalTo("CONTACT_ALREADY_MADE"));
    }

    @Test
    void when_to_call_back_is_kept() {
        var at = clock.now().plus(Duration.ofDays(1));
        adviser.post(contact + "/attempts", callBack(at), 201)
                .body("contacts[0].attempts[0].callBackAt", notNullValue())
                .body("contacts[0].state", equalTo("DUE"));
        adviser.post(contact + "/attempts", callBack(clock.now().minusSeconds(60)), 422)
                .body("code", equalTo("TIME_OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attempts | {\"channel\":\"PHONE\",\"outcome\":\"CALL_BACK\"} | /callBackAt",
                "attempts | {\"channel\":\"PHONE\",\"outcome\":\"REACHED\",\"callBackAt\":\"2027-01-01T10:00:00Z\"}"
                        + " | /callBackAt",
                "booking  | {\"how\":\"PHONE\"}                               | /at",
                "booking  | {\"at\":\"2027-01-01T10:00:00Z\",\"how\":\"PIGEON\"} | /how",
                "booking  | {\"at\":\"tomorrow\",\"how\":\"PHONE\"}           | /at"
            })
    void a_body_that_does_not_meet_the_contract_is_refused_with_a_pointer(String deed, String body, String pointer) {
        adviser.post(contact + "/" + deed, body, 400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    static String inTwoDays(Instant now) {
        return booking(now.plus(Duration.ofDays(2)));
    }

    private static String booking(Instant at) {
        return "{\"at\":\"%s\",\"how\":\"PHONE\"}".formatted(at);
    }

    private static String callBack(Instant at) {
        return "{\"channel\":\"PHONE\",\"outcome\":\"CALL_BACK\",\"callBackAt\":\"%s\"}".formatted(at);
    }

    private List<Listening.Said> said(String type) {
        await().atMost(Duration.ofSeconds(20)).until(() -> Rows.count("select count(*) from outbox") == 0);
        return Listening.about(journey).stream()
                .filter(said -> said.type().equals(type))
                .toList();
    }
}
