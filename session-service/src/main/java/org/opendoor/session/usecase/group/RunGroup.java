package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.usecase.Reach;

/** Moves a group's sessions, meets another way or in another number, or cancels it before it has started. */
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

    /** How people are to meet and how many they are to be; empty stays as it is. */
    public record Shape(Optional<Medium> medium, Optional<Integer> minimum, Optional<Integer> maximum) {}

    /** What another shape would come to; nothing is saved. */
    public Uni<GroupOutcome> foresee(UUID groupId, Reach reach, Shape shape) {
        return desk.foresee(groupId, reach, now -> command(shape, now));
    }

    public Uni<GroupOutcome> reshape(UUID groupId, Reach reach, Shape shape) {
        return desk.put(groupId, reach, now -> command(shape, now));
    }

    private static GroupCommand command(Shape shape, Instant now) {
        return new GroupCommand.Reshape(shape.medium(), shape.minimum(), shape.maximum(), now);
    }

    public Uni<GroupOutcome> cancel(UUID groupId, Reach reach) {
        return desk.put(groupId, reach, GroupCommand.Cancel::new);
    }
}
