package org.opendoor.referral.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.Api;
import org.opendoor.referral.Rows;
import org.opendoor.referral.Topics;
import org.opendoor.referral.customer.Refused;

/** From what is heard to what arrives, over the real Kafka, PostgreSQL and SMTP. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class NoticeIT {

    private static final String NOTICES = "/v1/notices/";

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    /** All that arrived so far, from {@link MailServer}. */
    private Supplier<List<String>> mails;

    @Test
    void who_likes_email_is_told_of_their_appointment_by_email_once() {
        Told ada = Told.byEmail();

        ada.booked(1);

        String notice = ada.notice("APPOINTMENT_BOOKED", "SENT");
        List<String> mails = mailsTo(ada);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst())
                .contains("Message-ID: <" + notice + "@")
                .contains("Subject: Your meeting on ")
                .contains("Claypath Rooms")
                .contains("multipart/alternative");
        assertThat(Rows.of("select result from notice_attempt where notice_id = ?", UUID.fromString(notice)))
                .containsExactly("SENT");
        var said = Topics.said("opendoor.referrals", ada.referralId(), "opendoor.notice.sent.v1");
        Contract.check("notice.sent", Topics.text(said));
        assertThat(Topics.everything("opendoor.referrals")).doesNotContain(ada.mark());
    }

    @Test
    void the_same_event_under_another_delivery_plans_nothing_new() {
        Told ada = Told.byEmail();
        UUID event = ada.booked(1);
        ada.notice("APPOINTMENT_BOOKED", "SENT");

        assertThat(Rows.of("select 1 from notice where event_id = ?", event)).hasSize(1);
        assertThat(mailsTo(ada)).hasSize(1);
    }

    @Test
    void an_email_whose_result_nobody_heard_is_sent_again_as_the_same_message() {
        Told ada = Told.byEmail();
        ada.booked(1);
        String notice = ada.notice("APPOINTMENT_BOOKED", "SENT");

        Rows.change("update notice_attempt set began_at = began_at - interval '1 hour' where notice_id = ?", notice);
        Rows.change("update notice set status = 'UNKNOWN' where id = ?", notice);

        await().atMost(ofSeconds(20)).until(() -> mailsTo(ada).size() == 2);
        ada.notice("APPOINTMENT_BOOKED", "SENT");
        assertThat(mailsTo(ada)).allSatisfy(mail -> assertThat(mail).contains("Message-ID: <" + notice + "@"));
    }

    @Test
    void a_letter_lies_ready_is_taken_once_and_its_result_is_told() {
        Told ada = Told.byLetter();
        ada.booked(1);
        String notice = NOTICES + ada.notice("APPOINTMENT_BOOKED", "QUEUED");

        byte[] pdf = Told.PROVIDER
                .get(notice + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");
        Told.PROVIDER
                .get(notice + "/envelope")
                .then()
                .statusCode(200)
                .body("to", equalTo("7 " + ada.mark() + " Lane\nDurham\nDH1 3AB"));
        Told.PROVIDER.post(notice + "/taken", "").then().statusCode(200).body("status", equalTo("UNKNOWN"));
        Refused.with(Told.PROVIDER.post(notice + "/taken", ""), 409, "NOTICE_TAKEN");
        Told.PROVIDER.post(notice + "/dispatched", "").then().statusCode(200).body("status", equalTo("SENT"));
        Told.PROVIDER.post(notice + "/dispatched", "").then().statusCode(200).body("status", equalTo("SENT"));
        Refused.with(Told.PROVIDER.post(notice + "/taken", ""), 409, "NOTICE_SETTLED");
        Told.PROVIDER
                .post(notice + "/failed", "{\"because\": \"RETURNED\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("because", equalTo("RETURNED"));

        var said = Topics.said("opendoor.referrals", ada.referralId(), "opendoor.notice.failed.v1");
        Contract.check("notice.failed", Topics.text(said));
        assertThat(Rows.of(
                        "select what from audit where what = 'NOTICE_READ' and why = ?",
                        "notice " + notice.substring(NOTICES.length())))
                .hasSize(2);
    }

    @Test
    void a_text_is_its_words_and_tells_a_neighbour_nothing() {
        Told ada = Told.byText();
        ada.booked(1);
        String notice = NOTICES + ada.notice("APPOINTMENT_BOOKED", "QUEUED");

        String words = Told.PROVIDER
                .get(notice + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(words)
                .contains("Claypath Rooms", "We pay your travel")
                .doesNotContain("NHS")
                .hasSizeLessThan(306);
        Told.PROVIDER.get(notice + "/envelope").then().statusCode(200).body("to", equalTo("07700 900123"));
    }

    @Test
    void jobcentre_sees_of_a_providers_notice_only_that_there_is_one() {
        Told ada = Told.by("PHONE", "");
        ada.booked(1);
        String notice = NOTICES + ada.notice("APPOINTMENT_BOOKED", "FAILED");

        Told.PROVIDER.get(notice).then().statusCode(200).body("because", equalTo("NO_WAY_TO_REACH"));
        Api.ADVISER
                .get(notice)
                .then()
                .statusCode(200)
                .body("kind", equalTo("APPOINTMENT_BOOKED"))
                .body("status", equalTo("FAILED"))
                .body("because", nullValue());
        Refused.with(Api.ADVISER.get(notice + "/document"), 404, "NOT_YET_KNOWN");
        Refused.with(Api.SYSTEM.get(notice + "/envelope"), 404, "NOT_YET_KNOWN");
        Refused.with(Api.SYSTEM.post(notice + "/dispatched", ""), 404, "NOT_YET_KNOWN");
        Refused.with(Api.ELSEWHERE.get(notice), 404, "NOT_YET_KNOWN");
        Refused.with(Told.PROVIDER.get(notice + "/document"), 409, "NOTICE_NOT_READY");
    }

    @Test
    void what_failed_is_counted_for_those_who_watch_the_service() {
        Told ada = Told.by("PHONE", "");
        ada.booked(1);
        ada.notice("APPOINTMENT_BOOKED", "FAILED");

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(RestAssured.get(metrics).asString())
                        .containsPattern("(?m)^notices_failed(\\{.*})? [1-9]"));
    }

    @Test
    void reminders_are_between_provider_and_person() {
        Told ada = Told.byLetter();
        ada.say("session.reminder-due", 1, """
                {"referralId": "%s", "meetingId": "%s", "startsAt": "%s", "mode": "01", "venue": "claypath-rooms"}
                """.formatted(
                        ada.referralId(), UUID.randomUUID(), Instant.now().plus(4, ChronoUnit.DAYS)));

        String reminder = NOTICES + ada.notice("SESSION_REMINDER", "QUEUED");

        Told.PROVIDER.get(reminder + "/document").then().statusCode(200).contentType("application/pdf");
        Refused.with(Api.ADVISER.get(reminder), 404, "NOT_YET_KNOWN");
        assertThat(Api.ids(Api.SYSTEM.get("/v1/notices?referral=" + ada.referralId())))
                .isEmpty();
    }

    @Test
    void of_a_reminder_and_a_move_the_newest_word_about_the_meeting_holds() {
        Told ada = Told.byLetter();
        String meeting =
                """
                {"referralId": "%s", "meetingId": "%s", "startsAt": "%s", "mode": "02", "venue": null}
                """.formatted(ada.referralId(), UUID.randomUUID(), Instant.now().plus(4, ChronoUnit.DAYS));
        ada.say("session.reminder-due", 1, meeting);
        ada.notice("SESSION_REMINDER", "QUEUED");

        ada.say("session.rescheduled", 2, meeting.replace("}", ", \"changed\": [\"TIME\"]}"));

        ada.notice("SESSION_MOVED", "QUEUED");
        ada.notice("SESSION_REMINDER", "DROPPED");
    }

    @Test
    void a_list_holds_what_lies_in_the_callers_places_and_nothing_else() {
        Told ada = Told.by("PHONE", "");
        ada.booked(1);
        ada.notice("APPOINTMENT_BOOKED", "FAILED");
        String hers = "/v1/notices?status=FAILED&referral=" + ada.referralId();

        assertThat(Api.ids(Api.ADVISER.get(hers))).containsExactly(ada.referralId());
        assertThat(Api.ids(Told.PROVIDER.get(hers))).containsExactly(ada.referralId());
        assertThat(Api.ids(Api.ELSEWHERE.get(hers))).isEmpty();
        assertThat(Api.ids(Api.NORTH_PRACTITIONER.get(hers))).isEmpty();
    }

    @Test
    void who_asked_for_silence_is_told_nothing_and_who_is_in_danger_by_a_person() {
        Told quiet = Told.byEmail();
        Told afraid = Told.byEmail();
        Api.ADVISER
                .post(quiet.customer() + "/contact-stopped", "{\"because\": \"ASKED\"}")
                .then()
                .statusCode(200);
        Api.ADVISER
                .post(afraid.customer() + "/contact-stopped", "{\"because\": \"UNSAFE\"}")
                .then()
                .statusCode(200);

        quiet.booked(1);
        afraid.booked(1);

        quiet.notice("APPOINTMENT_BOOKED", "DROPPED");
        String notice = afraid.notice("APPOINTMENT_BOOKED", "FAILED");
        Told.PROVIDER.get(NOTICES + notice).then().body("because", equalTo("NEEDS_A_PERSON"));
        assertThat(mailsTo(quiet)).isEmpty();
        assertThat(mailsTo(afraid)).isEmpty();
    }

    @Test
    void at_night_it_waits_for_the_morning() {
        Told ada = Told.byEmail();
        String all = """
                {"givenName": "%1$s", "familyName": "Marsh", "email": "%1$s@example.org",
                 "contact": {"channel": "EMAIL", "quietHours": {"from": "00:00", "to": "23:59"}}}""".formatted(ada.mark());
        Api.ADVISER.put(ada.customer(), "\"2\"", all).then().statusCode(200);

        ada.booked(1);

        String notice = ada.notice("APPOINTMENT_BOOKED", "PLANNED");
        String due = Told.PROVIDER.get(NOTICES + notice).then().extract().path("due");
        assertThat(due).contains(":59:00");
    }

    @Test
    void what_is_written_to_somebody_nobody_reads_once_they_are_forgotten() {
        Told ada = Told.byLetter();
        ada.booked(1);
        String notice = NOTICES + ada.notice("APPOINTMENT_BOOKED", "QUEUED");
        Rows.change(
                "update referral set state = 'DECLINED', ending_kind = 'DECLINED', ending_revision = 1, ended_on = current_date, ended_at = now() where id = ?",
                ada.referralId());

        Api.DATA_PROTECTION.post(ada.customer() + "/forget", "").then().statusCode(200);

        Refused.with(Told.PROVIDER.get(notice + "/document"), 410, "NOTICE_UNREADABLE");
    }

    @Test
    void whoever_loses_the_benefit_is_told_that_they_may_stay_and_not_why() {
        Told ada = Told.byEmail();

        ada.benefitChanged("DISALLOWED");

        ada.notice("MAY_STAY", "SENT");
        assertThat(mailsTo(ada)).hasSize(1).first().asString().doesNotContainIgnoringCase("disallowed");
    }

    @Test
    void who_moves_to_a_benefit_with_rules_of_its_own_is_told_once_the_adviser_agrees() {
        Told ada = Told.byEmail();
        ada.benefitChanged("TO_JSA");
        assertThat(Rows.of("select 1 from notice where referral_id = ?", UUID.fromString(ada.referralId())))
                .isEmpty();

        Api.ADVISER
                .post("/v1/referrals/" + ada.referralId() + "/continuation", "{\"agreed\": true}")
                .then()
                .statusCode(200);

        ada.notice("MAY_STAY", "SENT");
        assertThat(mailsTo(ada)).hasSize(1);
    }

    private List<String> mailsTo(Told person) {
        return mails.get().stream()
                .filter(mail -> mail.contains("To: " + person.mark()))
                .toList();
    }
}
