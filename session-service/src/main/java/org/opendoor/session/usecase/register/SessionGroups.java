package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which group a session of its series belongs to: whoever studies attendance asks in how large a group it was. */
public interface SessionGroups {

    /** Of these sessions of groups, many at once. */
    Uni<Map<UUID, InGroup>> of(Set<UUID> groupSessions);

    /**
     * A group at one of its sessions.
     *
     * @param size how many had a place in it by then and have not left
     */
    record InGroup(UUID groupId, int size) {}
}
