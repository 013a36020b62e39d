package org.opendoor.systemtests.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.Service.SESSION;
import static org.opendoor.local.demo.Scenes.ADVISER;
import static org.opendoor.local.demo.Scenes.DROP_IN;
import static org.opendoor.local.demo.Scenes.PRACTITIONER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.Platform;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Api.Login;
import org.opendoor.local.demo.Crossing;
import org.opendoor.local.demo.Watch;
import org.opendoor.systemtests.Journeys;
import org.opendoor.systemtests.RunningPlatform;

/** Each route to the programme and each answer to the offer, as those outside see them. */
@ExtendWith(RunningPlatform.class)
class EveryWayInIT {

    private static final Map<String, String> YES = Map.of("kind", "YES");

    private Platform platform;
    private Api api;

    @BeforeEach
    void take(Platform running) {
        platform = running;
        api = new Api(running.access());
    }

    @Test
    void whoever_rings_the_helpline_and_wants_no_jobcentre_is_helped_and_no_jobcentre_hears_of_it() {
        var offer = Journeys.offered(someone("Hope", "Quay"), "NOT_WITH_JOBCENTRE", "M2");
        offer.put("centre", DROP_IN.scope());
        offer.put("answer", YES);
        var journey = refer(DROP_IN, offer);

        assertThat(api.get(SESSION, PRACTITIONER, "/v1/programmes/" + journey)).isNotNull();
        notThere(ADVISER, "/v1/referrals/" + journey);
        api.post(SESSION, PRACTITIONER, "/v1/programmes/" + journey + "/ending", Map.of("reason", "FORGOT"));
        var owed = api.get(FOLLOWUP, PRACTITIONER, "/v1/follow-ups/" + journey);

        assertThat(owed.path("contacts").get(0).path("owner").path("kind").asText())
                .isEqualTo("PROVIDER");
    }

    @Test
    void a_nurse_refers_and_what_she_writes_is_read_by_the_provider_alone() {
        var words = "panic on the bus " + ThreadLocalRandom.current().nextLong();
        try (var watch = new Watch(platform.access())) {
            var offer = Journeys.offered(someone("Nell", "Carr"), "VOLUNTARY", "H2");
            offer.put("centre", DROP_IN.scope());
            offer.put("answer", YES);
            var journey = refer(DROP_IN, offer);
            var path = "/v1/programmes/" + journey + "/professional";

            api.post(SESSION, DROP_IN, path, Map.of("profession", "COMMUNITY_PSYCHIATRIC_NURSE", "reasons", words));
            watch.until(List.of(crossing ->
                    crossing.journey().equals(journey) && crossing.type().equals("referral.referred")));

            assertThat(api.get(SESSION, PRACTITIONER, path).path("reasons").asText())
                    .isEqualTo(words);
            var seen = api.get(REFERRAL, ADVISER, "/v1/referrals/" + journey);
            assertThat(seen.path("route").asText()).isEqualTo("OTHER_PROFESSIONAL");
            assertThat(seen.toString()).doesNotContain("H2", "NURSE");
            assertThat(watch.seen())
                    .noneMatch(crossing -> crossing.data().toString().contains(words));
        }
    }

    @Test
    void two_routes_at_once_come_to_one_referral() throws Exception {
        var customer = Map.of("givenName", "Ray", "familyName", "Twine", "nino", nino());
        var byAdviser = Journeys.offered(customer, "VOLUNTARY", "M5");
        byAdviser.put("answer", YES);
        var bySelf = Journeys.offered(customer, "VOLUNTARY", "Q1");
        bySelf.put("centre", DROP_IN.scope());
        bySelf.put("answer", YES);

        List<String> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> adviser = () -> outcome(ADVISER, byAdviser);
            Callable<String> dropIn = () -> outcome(DROP_IN, bySelf);
            outcomes = threads.invokeAll(List.of(adviser, dropIn)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(outcomes).containsExactlyInAnyOrder("referred", "ACTIVE_REFERRAL_EXISTS");
    }

    @Test
    void an_offer_nobody_answers_is_asked_about_again() {
        try (var watch = new Watch(platform.access())) {
            var journey = refer(ADVISER, Journeys.offered(someone("Una", "Marsh"), "MANDATORY", "M5"));

            platform.access().clock().forward(Duration.ofDays(60), due -> {});
            watch.until(Stream.of("referral.offered", "referral.deferred", "followup.contact-planned")
                    .map(type ->
                            (Predicate<Crossing>) crossing -> crossing.journey().equals(journey)
                                    && crossing.type().equals(type))
                    .toList());

            var referral = api.get(REFERRAL, ADVISER, "/v1/referrals/" + journey);
            assertThat(referral.path("state").asText()).isEqualTo("DEFERRED");
            assertThat(referral.path("reviewOn").asText()).isNotBlank();
        }
    }

    private String refer(Login login, Map<String, Object> offer) {
        return api.post(REFERRAL, login, "/v1/referrals", offer)
                .body()
                .path("referralId")
                .asText();
    }

    private String outcome(Login login, Map<String, Object> offer) {
        try {
            refer(login, offer);
            return "referred";
        } catch (PartFailed refused) {
            return refused.getMessage().contains("ACTIVE_REFERRAL_EXISTS")
                    ? "ACTIVE_REFERRAL_EXISTS"
                    : refused.getMessage();
        }
    }

    /** For good: there is nothing to wait for. */
    private void notThere(Login login, String path) {
        var hasty = new Api(platform.access(), Duration.ZERO);
        assertThatThrownBy(() -> hasty.get(REFERRAL, login, path)).hasMessageContaining("404");
    }

    private static Map<String, String> someone(String given, String family) {
        return Map.of("givenName", given, "familyName", family);
    }

    private static String nino() {
        return "AB%06dC".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    }
}
