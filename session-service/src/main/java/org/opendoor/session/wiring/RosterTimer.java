package org.opendoor.session.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.group.LookAfterGroups;

/** Rings when something happened to the programmes of people on a group's list. */
@ApplicationScoped
class RosterTimer implements TimerHandler {

    private final LookAfterGroups groups;

    RosterTimer(LookAfterGroups groups) {
        this.groups = groups;
    }

    @Override
    public String kind() {
        return GroupTimers.ROSTER;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return groups.roster(GroupTimers.id(timer.key(), 0));
    }
}
