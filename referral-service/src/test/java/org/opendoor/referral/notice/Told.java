package org.opendoor.referral.notice;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.Api;
import org.opendoor.referral.Topics;

/** A person who is told something, whatever the hour: their quiet hours are never now. */
record Told(String referralId, String customer, String mark) {

    static final Api PROVIDER =
            Api.of(Tokens.of("provider-system-1", Role.PROVIDER_SYSTEM, Scope.provider("tees-valley-nhs")));

    /** Referred, and reachable as {@code contact} says: fields of the record beside the name. */
    static Told by(String channel, String contact) {
        String mark = "Zephyrine" + UUID.randomUUID().toString().substring(0, 8);
        String referral = Api.ADVISER.refer(Api.offer(Api.nino(), Api.YES));
        String record = "/v1/customers/" + Api.ADVISER.customerOf(referral);
        LocalTime quiet = LocalTime.now(PlatformClock.ZONE).plusHours(6).truncatedTo(ChronoUnit.MINUTES);
        Api.ADVISER
                .put(record, "\"1\"", """
                        {"givenName": "%s", "familyName": "Marsh", %s
                         "contact": {"channel": "%s", "quietHours": {"from": "%s", "to": "%s"}}}
                        """.formatted(
                                mark, contact.replace("MARK", mark), channel, quiet, quiet.plusHours(1)))
                .then()
                .statusCode(200);
        return new Told(referral, record, mark);
    }

    static Told byEmail() {
        return by("EMAIL", "\"email\": \"MARK@example.org\",");
    }

    static Told byLetter() {
        return by("LETTER", "\"address\": \"7 MARK Lane\\nDurham\", \"postcode\": \"DH1 3AB\",");
    }

    static Told byText() {
        return by("TEXT", "\"phone\": \"07700 900123\",");
    }

    /** The provider books the first appointment. */
    UUID booked(long sequence) {
        return say("appointment.booked", sequence, """
                {"referralId": "%s", "appointmentId": "%s", "startsAt": "%s", "mode": "01", "venue": "%s"}
                """.formatted(
                        referralId,
                        referralId,
                        Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS),
                        "claypath-rooms"));
    }

    /** The person's benefit changes today. */
    void benefitChanged(String kind) {
        Api.ADVISER
                .post(
                        customer + "/eligibility-changes",
                        "{\"kind\": \"%s\", \"effectiveOn\": \"%s\"}".formatted(kind, Api.today()))
                .then()
                .statusCode(201);
    }

    UUID say(String type, long sequence, String data) {
        return Topics.say("session-service", "opendoor.programmes", type, referralId, sequence, data);
    }

    /** The one notice of this kind, once it stands like this. */
    String notice(String kind, String status) {
        return await().atMost(ofSeconds(30))
                .until(
                        () -> PROVIDER.get("/v1/notices?referral=" + referralId + "&kind=" + kind + "&status=" + status)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<Map<String, Object>>>path("items"),
                        found -> found.size() == 1)
                .getFirst()
                .get("noticeId")
                .toString();
    }

    /** A letter that lies ready for the provider's gateway. */
    String queuedLetter() {
        booked(1);
        return notice("APPOINTMENT_BOOKED", "QUEUED");
    }
}
