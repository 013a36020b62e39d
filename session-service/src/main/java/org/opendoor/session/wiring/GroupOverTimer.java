package org.opendoor.session.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.group.LookAfterGroups;

/** Rings when the day of a group's last session is over. */
@ApplicationScoped
class GroupOverTimer implements TimerHandler {

    private final LookAfterGroups groups;

    GroupOverTimer(LookAfterGroups groups) {
        this.groups = groups;
    }

    @Override
    public String kind() {
        return GroupTimers.OVER;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return groups.over(GroupTimers.id(timer.key(), 0));
    }
}
