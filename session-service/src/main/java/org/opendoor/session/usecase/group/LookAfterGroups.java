package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.usecase.Reach;

/** What the platform does with groups by itself when a deadline rings. A deadline of yesterday finds nothing to do. */
@ApplicationScoped
public class LookAfterGroups {

    private final GroupDesk desk;

    public LookAfterGroups(GroupDesk desk) {
        this.desk = desk;
    }

    /** The hour of its first session has come: with too few it is put off. */
    public Uni<GroupOutcome> firstSession(UUID groupId) {
        return desk.put(groupId, new Reach.Everything(), GroupCommand.PutOff::new);
    }

    /** Somebody may have waited too long. */
    public Uni<GroupOutcome> longestWait(UUID groupId, UUID referralId) {
        return desk.put(groupId, new Reach.Everything(), now -> new GroupCommand.OfferAlternatives(referralId, now));
    }
}
