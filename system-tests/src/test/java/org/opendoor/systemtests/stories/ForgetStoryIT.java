package org.opendoor.systemtests.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.Service.SESSION;
import static org.opendoor.local.demo.Scenes.ADVISER;
import static org.opendoor.local.demo.Scenes.DROP_IN;
import static org.opendoor.local.demo.Scenes.PRACTITIONER;
import static org.opendoor.local.demo.Scenes.PROVIDER_SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Api.Login;
import org.opendoor.local.demo.Scenes;
import org.opendoor.systemtests.RunningPlatform;

/**
 * A person goes through all services, tells everything that can be told in words, and is forgotten. Then no table of any
 * service and no topic has a readable byte of it.
 */
@ExtendWith(RunningPlatform.class)
class ForgetStoryIT {

    private static final Login DATA_PROTECTION = new Login("data-protection", "");
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String mark = "Zephyrine" + UUID.randomUUID().toString().substring(0, 8);
    private final int digits = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private final String nino = "JK%06dC".formatted(digits);
    private final String phone = "0191 4%06d".formatted(digits);
    private final String words = "\"" + mark + "\" says: it is better,\nbut the stairs are hard";
    private final List<String> told = List.of(mark, nino, phone, words);

    @Test
    void whoever_is_forgotten_leaves_no_readable_byte_in_any_table_or_topic(Platform platform) {
        var api = new Api(platform.access());
        var journey = goThroughEverything(platform, api);
        assertThat(new EveryByte(platform).holding(List.of(words)))
                .as("what was said in words is sealed while it is kept, too")
                .isEmpty();

        var customer = api.get(REFERRAL, ADVISER, "/v1/referrals/" + journey)
                .path("customerId")
                .asText();
        api.post(REFERRAL, DATA_PROTECTION, "/v1/customers/" + customer + "/forget", null);
        platform.access().settling().await(LIMIT);

        var everything = new EveryByte(platform);
        assertThat(everything.holding(told)).isEmpty();
        assertThat(everything.holding(List.of(journey)))
                .as("the journey stays, as codes and days, in every service: the search reads them all")
                .anyMatch(place -> place.startsWith("referral-service"))
                .anyMatch(place -> place.startsWith("session-service"))
                .anyMatch(place -> place.startsWith("followup-service"))
                .anyMatch(place -> place.startsWith("analytics-service"))
                .anyMatch(place -> place.startsWith("opendoor.care"));
    }

    private String goThroughEverything(Platform platform, Api api) {
        var scenes = new Scenes(api);
        var now = platform.access().clock().now();
        var journey = api.post(REFERRAL, DROP_IN, "/v1/referrals", referral())
                .body()
                .path("referralId")
                .asText();
        api.post(
                SESSION,
                DROP_IN,
                "/v1/programmes/" + journey + "/professional",
                Map.of("profession", "COMMUNITY_PSYCHIATRIC_NURSE", "reasons", words));
        scenes.bookAssessment(journey, now.plus(Duration.ofDays(1)));
        api.get(SESSION, PRACTITIONER, "/v1/programmes/" + journey + "/professional");
        readLetter(api, journey);
        scenes.holdAssessment(journey, now, "MENTAL");
        scenes.leave(journey, "LIFE_EVENT", LocalDate.ofInstant(now, LONDON).plusDays(90));
        api.get(REFERRAL, PRACTITIONER, "/v1/referrals/" + journey + "/person");
        platform.access().settling().await(LIMIT);
        JsonNode contact = scenes.followUp(journey).path("contacts").path(0);
        api.post(
                FOLLOWUP,
                ADVISER,
                "/v1/follow-ups/" + journey + "/contacts/"
                        + contact.path("contactId").asText() + "/conversation",
                Map.of("options", List.of(), "noneWanted", true, "situation", words));
        platform.access().settling().await(LIMIT);
        return journey;
    }

    /** The letter about the appointment, written and read by those who send it. */
    private void readLetter(Api api, String journey) {
        var list = "/v1/notices?kind=APPOINTMENT_BOOKED&status=QUEUED&referral=" + journey;
        var notice = await().atMost(LIMIT)
                .until(
                        () -> api.get(REFERRAL, PROVIDER_SYSTEM, list)
                                .path("items")
                                .path(0),
                        JsonNode::isObject)
                .path("noticeId")
                .asText();
        assertThat(api.get(REFERRAL, PROVIDER_SYSTEM, "/v1/notices/" + notice + "/envelope")
                        .path("to")
                        .asText())
                .contains(mark);
    }

    /** A clinician's referral. Without an e-mail address, so that they are written a letter, whatever the hour. */
    private Map<String, Object> referral() {
        return Map.of(
                "customer",
                Map.of(
                        "givenName",
                        mark,
                        "familyName",
                        mark + "-Marsh",
                        "dateOfBirth",
                        "1971-04-05",
                        "nino",
                        nino,
                        "phone",
                        phone,
                        "address",
                        "7 " + mark + " Lane",
                        "postcode",
                        "DH1 3AB"),
                "customerKind",
                "VOLUNTARY",
                "source",
                "A1",
                "centre",
                DROP_IN.scope(),
                "district",
                ADVISER.scope(),
                "provider",
                PRACTITIONER.scope(),
                "expectations",
                List.of("COPING"),
                "preferences",
                Map.of("channel", "PHONE", "times", List.of("EVENING"), "outwardCode", "DH1"),
                "answer",
                Map.of("kind", "YES"));
    }
}
