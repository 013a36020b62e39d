package org.opendoor.session.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.group.LookAfterGroups;

/** Rings when the hour of a group's first session has come. */
@ApplicationScoped
class FirstSessionTimer implements TimerHandler {

    private final LookAfterGroups groups;

    FirstSessionTimer(LookAfterGroups groups) {
        this.groups = groups;
    }

    @Override
    public String kind() {
        return GroupTimers.FIRST_SESSION;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return groups.firstSession(GroupTimers.id(timer.key(), 0));
    }
}
