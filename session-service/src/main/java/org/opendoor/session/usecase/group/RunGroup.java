package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.usecase.Reach;

/** Moves a group's sessions, or cancels it before it has started. */
@ApplicationScoped
public class RunGroup {

    private final GroupDesk desk;

    public RunGroup(GroupDesk desk) {
        this.desk = desk;
    }

    /** @param andLater takes all later sessions along in their cadence */
    public Uni<GroupOutcome> move(UUID groupId, Reach reach, int session, Instant startsAt, boolean andLater) {
        return desk.put(groupId, reach, now -> new GroupCommand.MoveSession(session, startsAt, andLater, now));
    }

    public Uni<GroupOutcome> cancel(UUID groupId, Reach reach) {
        return desk.put(groupId, reach, GroupCommand.Cancel::new);
    }
}
