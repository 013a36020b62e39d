package org.opendoor.systemtests.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.local.Service.ANALYTICS;
import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.SESSION;
import static org.opendoor.local.demo.Scenes.DROP_IN;
import static org.opendoor.local.demo.Scenes.PRACTITIONER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Scenes;
import org.opendoor.systemtests.RunningPlatform;

/**
 * Somebody tells the NHS side everything, in words that are nowhere else. Then the services of the Jobcentre side hold none of
 * them in any table, and no topic they may read does: what is not there, no role and no screen of theirs can show.
 */
@ExtendWith(RunningPlatform.class)
class WallStoryIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    /** Nobody else's story has it. */
    private final String module = "CARDIAC_REHABILITATION";

    private final String practitioner = "canary-" + mark;
    private final String reasons = "the canary's reasons " + mark;
    private final String different = "the canary sings " + mark;
    private final List<String> canaries = List.of(module, practitioner, reasons, different);

    @Test
    void what_is_told_to_the_nhs_side_is_in_no_table_and_on_no_topic_of_the_other_side(Platform platform) {
        var api = new Api(platform.access());
        var journey = tellEverything(platform, api);

        var everything = new EveryByte(platform);
        assertThat(everything.holding(canaries))
                .as("found where they belong: the search works")
                .anyMatch(place -> place.startsWith(SESSION.title()))
                .contains("opendoor.care");
        assertThat(everything.holding(canaries))
                .as("and nowhere else")
                .allMatch(place -> place.startsWith(SESSION.title())
                        || place.startsWith(ANALYTICS.title())
                        || place.equals("opendoor.care"));
        assertThat(everything.holding(List.of(journey)))
                .as("the journey is known to the other side, so there was something to look at")
                .anyMatch(place -> place.startsWith(FOLLOWUP.title()))
                .contains("opendoor.programmes");
    }

    private String tellEverything(Platform platform, Api api) {
        var scenes = new Scenes(api);
        var now = platform.access().clock().now();
        var journey = scenes.dropIn("Canary", "Marsh");
        var programme = "/v1/programmes/" + journey;
        api.post(
                SESSION,
                DROP_IN,
                programme + "/professional",
                Map.of("profession", "PSYCHIATRIST", "reasons", reasons));
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/appointments",
                Map.of(
                        "startsAt",
                        now.plus(Duration.ofDays(1)).toString(),
                        "mode",
                        "01",
                        "practitioner",
                        practitioner));
        scenes.holdAssessment(journey, now, "MENTAL");
        scenes.agreePlan(journey, module, "GROUP", 3, now.plus(Duration.ofDays(7)));
        api.post(
                SESSION,
                PRACTITIONER,
                programme + "/ending",
                Map.of("reason", "FORGOT", "couldHaveBeenDifferent", different));
        platform.access().settling().await(LIMIT);
        return journey;
    }
}
