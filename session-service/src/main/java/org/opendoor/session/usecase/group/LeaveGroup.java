package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.group.Departure;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.domain.group.Seat;
import org.opendoor.session.usecase.Reach;

/** Takes somebody off a group's list, because they want it or because they took something else instead of waiting. */
@ApplicationScoped
public class LeaveGroup {

    private final GroupDesk desk;

    public LeaveGroup(GroupDesk desk) {
        this.desk = desk;
    }

    public Uni<GroupOutcome> leave(UUID groupId, Reach reach, UUID referralId, Departure because) {
        return desk.put(groupId, reach, now -> new GroupCommand.Leave(Set.of(referralId), because, now));
    }

    /** What somebody says to whom alternatives were offered. */
    public Uni<GroupOutcome> answer(UUID groupId, Reach reach, UUID referralId, Seat.Answer answer) {
        return desk.put(groupId, reach, now -> new GroupCommand.AnswerOffer(referralId, answer, now));
    }
}
