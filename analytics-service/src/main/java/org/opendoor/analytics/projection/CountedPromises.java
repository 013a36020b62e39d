package org.opendoor.analytics.projection;

import java.util.stream.Stream;

/** Whether somebody got in touch after the ending, as promised. */
final class CountedPromises {

    private CountedPromises() {}

    static Stream<Count> of(Journey journey) {
        var followUp = journey.followUp();
        return Stream.concat(
                Counting.on(followUp.openedOn(), Measure.FOLLOW_UP_OPENED),
                followUp.afterTheEnding().stream().flatMap(CountedPromises::of));
    }

    private static Stream<Count> of(Contact promise) {
        if (promise.isKept()) {
            return Counting.on(promise.dueOn(), Measure.CONTACT_KEPT);
        }
        if (promise.isLate()) {
            return Counting.on(promise.dueOn(), Measure.CONTACT_LATE);
        }
        return promise.isBroken() ? Counting.on(promise.dueOn(), Measure.CONTACT_BROKEN) : Stream.of();
    }
}
