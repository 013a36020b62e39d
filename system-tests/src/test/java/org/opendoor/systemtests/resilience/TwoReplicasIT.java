package org.opendoor.systemtests.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.demo.Scenes.ADVISER;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.demo.Api;
import org.opendoor.systemtests.Journeys;
import org.opendoor.systemtests.RunningPlatform;

/** Every replica rings the same timers: a late contact is carried up once per level whoever is there to do it. */
@ExtendWith(RunningPlatform.class)
class TwoReplicasIT {

    private static final int JOURNEYS = 40;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration LATER = Duration.ofDays(21);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void late_contacts_escalate_once_whether_two_replicas_ring_their_timers_or_only_the_second_is_left(
            Platform platform) {
        try (var second = platform.replica(FOLLOWUP)) {
            var journeys = endSome(platform);

            platform.access().clock().forward(untilLate(platform.access(), journeys), _ -> second.hearTheTime());
            assertThat(levels(platform.access(), journeys)).allMatch(List.of(1)::equals);

            platform.kill(FOLLOWUP);
            second.access().clock().forward(LATER, _ -> {});
            assertThat(levels(second.access(), journeys)).allMatch(List.of(1, 2)::equals);

            platform.start(FOLLOWUP);
            platform.access().settling().await(LIMIT);
            assertThat(levels(platform.access(), journeys)).allMatch(List.of(1, 2)::equals);
        }
    }

    private static List<String> endSome(Platform platform) {
        var api = new Api(platform.access());
        var ended = IntStream.range(0, JOURNEYS)
                .mapToObj(_ -> api.post(REFERRAL, ADVISER, "/v1/referrals", Journeys.answered(Journeys.NO))
                        .body()
                        .path("referralId")
                        .asText())
                .toList();
        platform.access().settling().await(LIMIT);
        return ended;
    }

    /** To the day after the last due day: the next level is working days later. */
    private static Duration untilLate(PlatformAccess access, List<String> journeys) {
        var api = new Api(access);
        var dueOn = journeys.stream()
                .map(journey -> api.get(FOLLOWUP, ADVISER, "/v1/follow-ups/" + journey))
                .map(followUp -> LocalDate.parse(
                        followUp.path("contacts").path(0).path("dueOn").asText()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Duration.between(
                access.clock().now(), dueOn.plusDays(1).atTime(LocalTime.NOON).atZone(LONDON));
    }

    /** For each journey the levels that were announced, an announcement said twice being there twice. */
    private static List<List<Integer>> levels(PlatformAccess access, List<String> journeys) {
        var api = new Api(access);
        var levels = new ArrayList<List<Integer>>();
        for (var journey : journeys) {
            levels.add(StreamSupport.stream(history(api, journey).spliterator(), false)
                    .filter(entry -> entry.path("type").asText().contains("followup.escalated"))
                    .map(entry -> entry.path("data").path("level").asInt())
                    .toList());
        }
        return levels;
    }

    private static JsonNode history(Api api, String journey) {
        return api.get(FOLLOWUP, ADVISER, "/v1/follow-ups/" + journey + "/history");
    }
}
