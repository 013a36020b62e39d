package org.opendoor.session.usecase.group;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;

/** What happened to one group in one transaction: never none. */
public record GroupHappening(Group before, Group.Opened after, List<GroupEvent> events, Instant at) {

    /** Those of one kind, in their order. */
    public <E extends GroupEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    public boolean has(Class<? extends GroupEvent> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }
}
