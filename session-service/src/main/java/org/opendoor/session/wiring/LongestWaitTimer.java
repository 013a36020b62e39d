package org.opendoor.session.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.group.LookAfterGroups;

/** Rings when somebody has waited for a group as long as the policy lets them. */
@ApplicationScoped
class LongestWaitTimer implements TimerHandler {

    private final LookAfterGroups groups;

    LongestWaitTimer(LookAfterGroups groups) {
        this.groups = groups;
    }

    @Override
    public String kind() {
        return GroupTimers.LONGEST_WAIT;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return groups.longestWait(GroupTimers.id(timer.key(), 0), GroupTimers.id(timer.key(), 1));
    }
}
