package org.opendoor.systemtests.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.demo.Scenes.ADVISER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Scenes;
import org.opendoor.systemtests.Journeys;
import org.opendoor.systemtests.RunningPlatform;

/**
 * Somebody stops coming and never says why. The silence is noticed, somebody owes them a call that nobody makes, and it is
 * carried up; a letter comes all the same, and four months after they were gone they are back by its link.
 */
@ExtendWith(RunningPlatform.class)
class SilentLeaverIT {

    private static final int WEEKS = 12;
    private static final int LAST_POSTED = 8;
    private static final Duration WEEK = Duration.ofDays(7);
    /** Six weeks after the first session they missed. */
    private static final Duration TO_THE_END_OF_SILENCE = Duration.ofDays(2);

    private static final Duration FOUR_MONTHS = Duration.ofDays(122);

    @Test
    void whoever_left_in_silence_gets_a_letter_and_is_back_by_its_link_after_four_months(Platform platform)
            throws Exception {
        var api = new Api(platform.access());
        var journey = stopComing(platform, api);
        var left = api.get(FOLLOWUP, ADVISER, "/v1/follow-ups/" + journey);
        assertThat(left.path("ending").path("family").asText()).isEqualTo("LOST_CONTACT");

        platform.access().clock().forward(FOUR_MONTHS, _ -> {});
        var late = theirContact(api, journey);
        assertThat(late.path("state").asText()).isEqualTo("DUE");
        assertThat(late.path("escalations")).as("carried up to the last level").hasSize(2);

        press(new PostBox(platform.access()).linkIn("INVITATION", journey));
        platform.access().settling().await(Duration.ofMinutes(1));

        var next = api.get(REFERRAL, ADVISER, "/v1/referrals/" + journey).path("nextReferralId");
        assertThat(api.get(REFERRAL, ADVISER, "/v1/referrals/" + next.asText())
                        .path("state")
                        .asText())
                .isEqualTo("REFERRED");
        assertThat(theirContact(api, journey).path("stoppedBecause").asText()).isEqualTo("RE_REFERRED");
    }

    /** One session attended; then the register says week after week that they did not come. */
    private static String stopComing(Platform platform, Api api) {
        var scenes = new Scenes(api);
        var clock = platform.access().clock();
        var journey = api.post(REFERRAL, ADVISER, "/v1/referrals", referral())
                .body()
                .path("referralId")
                .asText();
        scenes.bookAssessment(journey, clock.now().plus(Duration.ofHours(1)));
        clock.forward(Duration.ofHours(2), _ -> {});
        scenes.holdAssessment(journey, clock.now(), "MENTAL");
        scenes.agreePlan(
                journey, "MENTAL_HEALTH", "ONE_TO_ONE", WEEKS, clock.now().plus(WEEK));
        for (int session = 1; session <= LAST_POSTED; session++) {
            clock.forward(WEEK.plusMinutes(1), _ -> {});
            if (session == 1) {
                scenes.attendance(journey, session, "5", null, null);
            } else {
                scenes.attendance(journey, session, "3", "NOT_STATED", null);
            }
        }
        clock.forward(TO_THE_END_OF_SILENCE, _ -> {});
        return journey;
    }

    private static Map<String, Object> referral() {
        var person = Map.of(
                "givenName", "Alex", "familyName", "Marsh", "address", "7 Quay Lane, Durham", "postcode", "DH1 3AB");
        var offer = Journeys.offered(person, "VOLUNTARY", "M5");
        offer.put("answer", Map.of("kind", "YES"));
        return offer;
    }

    private static JsonNode theirContact(Api api, String journey) {
        return api.get(FOLLOWUP, ADVISER, "/v1/follow-ups/" + journey)
                .path("contacts")
                .path(0);
    }

    private static void press(String link) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(link)).method("POST", BodyPublishers.noBody());
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
