package org.opendoor.systemtests.stories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendoor.local.Platform;
import org.opendoor.local.demo.Story;
import org.opendoor.local.demo.Watch;
import org.opendoor.systemtests.RunningPlatform;

/** The demonstration checks each of its own steps; here it must hold on an empty platform, and once more on a used one. */
@ExtendWith(RunningPlatform.class)
class DemoStoryIT {

    @Test
    void three_people_are_contacted_and_the_story_can_be_told_again(Platform platform) {
        for (int telling = 0; telling < 2; telling++) {
            try (var watch = new Watch(platform.access())) {
                new Story(platform.access(), watch, System.out).play();
            }
        }
    }
}
