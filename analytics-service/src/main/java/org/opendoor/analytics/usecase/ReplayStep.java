package org.opendoor.analytics.usecase;

import java.time.Duration;
import java.util.List;

/**
 * What a step brings a replay forward.
 *
 * @param positions where it is afterwards
 * @param leftOut records that are no facts
 * @param worked how long the step took
 */
public record ReplayStep(List<ReplayPosition> positions, int leftOut, Duration worked) {

    /** A part of a step: it is not over with it. */
    static final ReplayStep ON_THE_WAY = new ReplayStep(List.of(), 0, Duration.ZERO);

    ReplayStep leavingOut(int more) {
        return new ReplayStep(positions, leftOut + more, worked);
    }
}
