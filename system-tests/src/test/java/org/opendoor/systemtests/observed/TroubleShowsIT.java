package org.opendoor.systemtests.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.local.Service.ANALYTICS;
import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.REFERRAL;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.systemtests.Journeys;
import org.opendoor.systemtests.RunningPlatform;

/**
 * The three troubles an operator must not miss, caused for real: each is seen in the meters and on the ops screen within ten
 * seconds, and what is seen then fires exactly the alerts that belong to it.
 */
@ExtendWith(RunningPlatform.class)
class TroubleShowsIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration RECOVERY = Duration.ofMinutes(1);

    @Test
    void a_poison_event_is_a_dead_letter_of_everybody_who_hears_the_topic(Platform platform) throws Exception {
        new Poison(platform).into("opendoor.programmes");
        var seen = soon(
                platform,
                "dead-letters",
                picture -> Stream.of(REFERRAL, FOLLOWUP, ANALYTICS)
                        .allMatch(service -> picture.of(service, "dead_letters") == 1
                                && picture.of(service, "consumer_lag_events") == 0));
        new Forecast(seen).fires(Promtool.orSkip(), Set.of("DeadLetters"));
    }

    @Test
    void a_consumer_that_hangs_falls_behind_and_leaves_an_ending_without_a_follow_up(Platform platform)
            throws Exception {
        Picture seen;
        try (var session = ServiceDatabase.of(platform, FOLLOWUP)) {
            session.lockInbox();
            Journeys.endOne(platform);
            seen = soon(
                    platform,
                    "consumer-stuck",
                    picture -> picture.of(FOLLOWUP, "consumer_lag_seconds") > 0
                            && picture.of(REFERRAL, "outbox_events") == 0
                            && picture.of(REFERRAL, "endings_without_followup") == 1);
        }
        new Forecast(seen).fires(Promtool.orSkip(), Set.of("ConsumerStuck", "EndingWithoutFollowUp"));
    }

    @Test
    void a_relay_that_lost_its_place_leaves_everything_unsaid(Platform platform) throws Exception {
        Picture seen;
        try (var session = ServiceDatabase.of(platform, REFERRAL)) {
            await().atMost(RECOVERY).until(session::takeTheRelaysPlace);
            Journeys.endOne(platform);
            seen = soon(
                    platform,
                    "no-relay",
                    picture -> picture.of(REFERRAL, "relay_active") == 0
                            && picture.of(REFERRAL, "outbox_oldest_seconds") > 0
                            && picture.of(REFERRAL, "endings_without_followup") == 1);
        }
        new Forecast(seen).fires(Promtool.orSkip(), Set.of("NoRelay", "OutboxStuck", "EndingWithoutFollowUp"));
    }

    /** Nothing has to be restarted or repaired by hand; only what is set aside must be settled by somebody. */
    @AfterEach
    void afterwards_everything_is_as_before(Platform platform) {
        new Poison(platform).discard();
        platform.access().settling().await(RECOVERY);
        var peace = await().atMost(RECOVERY)
                .until(
                        () -> Picture.of(platform),
                        picture -> picture.of(REFERRAL, "endings_without_followup") == 0
                                && Stream.of(Service.values()).allMatch(service -> isQuiet(picture, service)));
        assertThat(OpsPages.of(platform)).isEmpty();
        new Forecast(peace).fires(Promtool.orSkip(), Set.of());
    }

    private static boolean isQuiet(Picture picture, Service service) {
        return picture.of(service, "relay_active") == 1
                && Stream.of(
                                "outbox_events",
                                "consumer_lag_events",
                                "consumer_lag_seconds",
                                "dead_letters",
                                "timers_late")
                        .allMatch(meter -> picture.of(service, meter) == 0);
    }

    /** The first picture that has it, while the ops screen points to the page for it too. */
    private static Picture soon(Platform platform, String page, Predicate<Picture> hasIt) {
        return await().atMost(SOON)
                .until(
                        () -> Picture.of(platform),
                        picture -> hasIt.test(picture) && OpsPages.of(platform).contains(page));
    }
}
