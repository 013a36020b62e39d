package org.opendoor.local.ops;

import java.time.Duration;

/** Durations as people say them: the two largest units. */
final class Age {
    private Age() {}

    static String of(Duration age) {
        if (age.toSeconds() < 60) {
            return age.toSeconds() + " s";
        }
        if (age.toMinutes() < 60) {
            return age.toMinutes() + " min " + age.toSecondsPart() + " s";
        }
        return age.toHours() < 24
                ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : age.toDays() + " d " + age.toHoursPart() + " h";
    }
}
