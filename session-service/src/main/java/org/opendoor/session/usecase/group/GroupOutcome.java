package org.opendoor.session.usecase.group;

import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;
import org.opendoor.session.domain.group.GroupRefusal;

/** What came of a command. */
public sealed interface GroupOutcome {

    /** It is done. */
    record Changed(Group.Opened now, long version, List<GroupEvent> events) implements GroupOutcome {}

    /** It was so already. */
    record Unchanged(Group.Opened now, long version) implements GroupOutcome {}

    /** It was refused, and nothing happened. */
    record Refused(GroupRefusal why) implements GroupOutcome {}

    /** The person is on this other group's list for the same module, and nothing happened. */
    record Elsewhere(UUID groupId) implements GroupOutcome {}
}
