package org.opendoor.followup.rest.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendoor.followup.service.Telling.ended;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.service.Asking;
import org.opendoor.followup.service.Bench;
import org.opendoor.followup.service.Clockwork;
import org.opendoor.followup.service.EndingSample;
import org.opendoor.followup.service.Listening;
import org.opendoor.followup.service.Others;
import org.opendoor.followup.service.Rows;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** A conversation from its telling to its reading: what counts, what is sealed, what crosses to others. */
@QuarkusTest
@Bench
class ConversationIT {
    private static final String WORDS = "Her mother is ill, and she says canary-4711";
    private static final String WHOLE = """
            {"options": [{"step": "IN_WORK_SUPPORT", "answer": "ACCEPTED"}, {"step": "DEBT_ADVICE", "answer": "THINKING"}],
             "noneWanted": false, "workReadiness": "WORKING",
             "work": {"status": "PART_TIME", "hoursPerWeek": 20, "annualPay": 14000}, "situation": "%1$s",
             "feedback": {"satisfaction": 4, "words": "%1$s"},
             "checkIn": {"techniquesUsed": "SOMETIMES", "programmesShare": "A_LOT", "whatHelped": "%1$s",
                         "struggling": false}}
            """.formatted(WORDS);

    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final String path = "/v1/follow-ups/" + journey;
    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));
    private String conversation;

    @BeforeEach
    void somebody_completed() {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("COMPLETED", clockwork.today())));
        conversation = path + "/contacts/" + adviser.get(path).getString("contacts[0].contactId") + "/conversation";
    }

    @Test
    void all_of_it_is_kept_and_the_words_are_read_on_record_only() {
        adviser.post(conversation, WHOLE, 201)
                .body("contacts[0].conversation.options[0].step", equalTo("DEBT_ADVICE"))
                .body("contacts[0].conversation.options[0].answer", equalTo("THINKING"))
                .body("contacts[0].conversation.work.status", equalTo("PART_TIME"))
                .body("contacts[0].conversation.work.hoursPerWeek", equalTo(20))
                .body("contacts[0].conversation.work.annualPay", equalTo(14000))
                .body("contacts[0].conversation.satisfaction", equalTo(4))
                .body("contacts[0].conversation.checkIn.programmesShare", equalTo("A_LOT"))
                .body("contacts[0].conversation.words", nullValue());
        adviser.get(conversation, 200)
                .body("words.situation", equalTo(WORDS))
                .body("words.feedback", equalTo(WORDS))
                .body("words.whatHelped", equalTo(WORDS))
                .body("words.overriddenBecause", nullValue());
        assertThat(Rows.count(
                        "select count(*) from audit where what = 'CONVERSATION_READ' and subject_id = ?", journey))
                .isEqualTo(1);
    }

    @Test
    void no_word_stands_anywhere_in_the_open() {
        adviser.post(conversation, WHOLE, 201);
        assertThat(Rows.count(
                        "select count(*) from contact where referral_id = ? and cast(contact as text) like '%canary%'",
                        journey))
                .isZero();
        assertThat(Rows.count("select count(*) from spoken_words where referral_id = ?", journey))
                .isEqualTo(1);
        assertThat(Rows.count(
                        "select count(*) from spoken_words where referral_id = ? and encode(sealed, 'escape') like '%canary%'",
                        journey))
                .isZero();
        assertThat(adviser.get(path + "/history").prettify()).doesNotContain("canary");
        assertThat(said().toString()).doesNotContain("canary").doesNotContain("14000");
    }

    @Test
    void others_hear_the_kinds_offered_and_accepted_and_no_more() {
        adviser.post(conversation, WHOLE, 201);
        assertThat(said())
                .filteredOn(said -> said.type().equals("followup.contact-made"))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.data().get("optionsOffered").toString())
                            .isEqualTo("[\"WORK_SUPPORT\",\"MONEY_ADVICE\"]");
                    assertThat(made.data().get("optionsAccepted").toString()).isEqualTo("[\"WORK_SUPPORT\"]");
                });
    }

    @Test
    void others_hear_how_somebody_is_months_later_in_codes() {
        adviser.post(conversation, WHOLE, 201);
        assertThat(said())
                .filteredOn(said -> said.type().equals("followup.check-in-recorded"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.text("techniquesUsed")).isEqualTo("SOMETIMES");
                    assertThat(told.text("programmesShare")).isEqualTo("A_LOT");
                    assertThat(told.text("work")).isEqualTo("PART_TIME");
                    assertThat(told.data().get("struggling").asBoolean()).isFalse();
                });
    }

    @Test
    void an_offer_too_soon_is_refused_at_its_place_and_taken_with_a_reason() {
        var tooSoon = """
                {"options": [{"step": "DEBT_ADVICE", "answer": "ACCEPTED"}, {"step": "JOB_BROKER", "answer": "THINKING"}],
                 "noneWanted": false, "workReadiness": "NOT_YET_READY"%s}""";
        adviser.post(conversation, tooSoon.formatted(""), 422)
                .body("code", equalTo("NEXT_STEP_NEEDS_A_REASON"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/options/1/step"))
                .body("errors[0].detail", startsWith("Not now because they do not feel ready for work"));
        adviser.post(conversation, tooSoon.formatted(", \"overriddenBecause\": \"" + WORDS + "\""), 201);
        adviser.get(conversation, 200).body("words.overriddenBecause", equalTo(WORDS));
    }

    @Test
    void somebody_struggling_is_owed_another_contact_within_days() {
        adviser.post(conversation, WHOLE.replace("\"struggling\": false", "\"struggling\": true"), 201)
                .body("state", equalTo("OPEN"))
                .body("contacts", hasSize(2))
                .body("contacts[1].cause", startsWith("ACTION-"))
                .body("contacts[1].state", equalTo("DUE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"options\":[],\"noneWanted\":false}                            | OPTION_OR_NONE_WANTED_REQUIRED",
                "{\"options\":[],\"noneWanted\":true,\"leftWithCustomer\":true}   | LEFT_WITH_CUSTOMER",
                "{\"options\":[],\"noneWanted\":false,\"feedback\":{\"satisfaction\":5}} | FEEDBACK_ALONE"
            })
    void what_is_not_the_contact_that_was_promised_is_refused_by_name(String body, String code) {
        adviser.post(conversation, body, 422).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"options\":[{\"step\":\"TAX_CREDITS\"}],\"noneWanted\":false} | /options/0/answer",
                "{\"options\":[{\"step\":\"DEBT_ADVICE\",\"answer\":\"DECLINED\"},"
                        + "{\"step\":\"DEBT_ADVICE\",\"answer\":\"ACCEPTED\"}],\"noneWanted\":false} | /options/1/step",
                "{\"options\":[{\"step\":\"DEBT_ADVICE\",\"answer\":\"ACCEPTED\"}],\"noneWanted\":true} | /noneWanted",
                "{\"options\":[],\"noneWanted\":true,\"feedback\":{\"satisfaction\":6}} | /feedback/satisfaction",
                "{\"options\":[],\"noneWanted\":true,\"checkIn\":{\"struggling\":true}} | /checkIn/techniquesUsed",
                "{\"options\":[],\"noneWanted\":true,\"workReadiness\":\"WORKING\",\"work\":{\"status\":\"NOT_WORKING\"}}"
                        + " | /work/status"
            })
    void a_body_that_does_not_meet_the_contract_is_refused_with_a_pointer(String body, String pointer) {
        List<String> pointers = adviser.post(conversation, body, 400)
                .body("code", equalTo("INVALID_REQUEST"))
                .extract()
                .jsonPath()
                .getList("errors.pointer");
        assertThat(pointers).contains(pointer);
    }

    @Test
    void before_anybody_talked_there_is_nothing_to_read() {
        adviser.get(conversation, 404).body("code", equalTo("NOT_YET_KNOWN"));
    }

    private List<Listening.Said> said() {
        await().atMost(Duration.ofSeconds(20)).until(() -> Rows.count("select count(*) from outbox") == 0);
        return Listening.about(journey);
    }
}
