package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;

/** Where groups are kept, for commands. Called within a transaction. */
public interface Groups {

    /** The group, locked until the transaction ends: whoever else commands it waits. Empty where there is none. */
    Uni<Optional<FiledGroup>> lock(UUID groupId);

    /**
     * Writes down what happened.
     *
     * @param now where it stands after these events
     * @param version the new version
     */
    Uni<Void> keep(Group.Opened now, List<GroupEvent> events, long version, Instant at);

    /** On which group's list for this module somebody is, with a place or waiting. */
    Uni<Optional<UUID>> groupOf(UUID referralId, String module);

    /** The groups on whose lists any of these people are. */
    Uni<List<UUID>> groupsOf(Collection<UUID> referralIds);

    /** Who of these people is forgotten. */
    Uni<Set<UUID>> forgotten(Set<UUID> referralIds);
}
