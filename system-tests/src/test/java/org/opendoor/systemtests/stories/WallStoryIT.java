package org.opendoor.systemtests.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.local.Service.ANALYTICS;
import static org.opendoor.local.Service.FOLLOWUP;
import static org.opendoor.local.Service.SESSION;
import static org.opendoor.local.demo.Scenes.ADVISER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.demo.Api;
import org.opendoor.systemtests.RunningPlatform;

/**
 * Somebody tells the NHS side everything, in words that are nowhere else. Then the services of the Jobcentre side hold none of
 * them in any table, no topic they may read does, and nothing anybody of the Jobcentre is answered does.
 */
@ExtendWith(RunningPlatform.class)
class WallStoryIT {

    private final Telltale told = new Telltale();

    @Test
    void what_is_told_to_the_nhs_side_is_in_no_table_on_no_topic_and_in_no_answer_of_the_other_side(Platform platform) {
        var journey = told.everything(platform.access(), new Api(platform.access()));

        var everything = new EveryByte(platform);
        assertThat(everything.holding(told.canaries()))
                .as("found where they belong: the search works")
                .anyMatch(place -> place.startsWith(SESSION.title()))
                .contains("opendoor.care");
        assertThat(everything.holding(told.canaries()))
                .as("and nowhere else")
                .allMatch(place -> place.startsWith(SESSION.title())
                        || place.startsWith(ANALYTICS.title())
                        || place.equals("opendoor.care"));
        assertThat(everything.holding(told.words()))
                .as("what was said in words is sealed, or not kept at all")
                .isEmpty();
        assertThat(everything.holding(List.of(journey)))
                .as("the journey is known to the other side, so there was something to look at")
                .anyMatch(place -> place.startsWith(FOLLOWUP.title()))
                .contains("opendoor.programmes");

        var answers = new EveryAnswer(platform.access(), ADVISER.scope(), journey, Map.of());
        assertThat(answers.broken()).isEmpty();
        assertThat(answers.given())
                .as("every service answers somebody something")
                .anyMatch(place -> place.startsWith(SESSION.title()))
                .anyMatch(place -> place.startsWith(FOLLOWUP.title()));
        assertThat(answers.holding(told.canaries()))
                .as("no canary in any answer")
                .isEmpty();
        assertThat(answers.holding(told.words())).as("and no word").isEmpty();
    }
}
