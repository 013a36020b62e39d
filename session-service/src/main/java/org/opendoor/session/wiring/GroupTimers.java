package org.opendoor.session.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.usecase.group.GroupDeadlines;

/** Group deadlines as durable timers; a key that has rung is used up, so that each wait has one of its own. */
@ApplicationScoped
class GroupTimers implements GroupDeadlines {

    static final String FIRST_SESSION = "group-first-session";
    static final String OVER = "group-over";
    static final String LONGEST_WAIT = "group-longest-wait";
    static final String ROSTER = "group-roster";

    private static final String SLASH = "/";

    private final Timers timers;

    GroupTimers(Timers timers) {
        this.timers = timers;
    }

    @Override
    public Uni<Void> firstSession(UUID groupId, Instant at) {
        return timers.schedule(FIRST_SESSION, groupId + SLASH + at, at);
    }

    @Override
    public Uni<Void> over(UUID groupId, Instant at) {
        return timers.schedule(OVER, groupId + SLASH + at, at);
    }

    @Override
    public Uni<Void> longestWait(UUID groupId, UUID referralId, Instant at) {
        return timers.schedule(LONGEST_WAIT, groupId + SLASH + referralId + SLASH + at, at);
    }

    @Override
    public Uni<Void> roster(UUID groupId, Instant at) {
        return timers.schedule(ROSTER, groupId + SLASH + at, at);
    }

    /** An id out of a key. */
    static UUID id(String key, int place) {
        return UUID.fromString(key.split(SLASH, -1)[place]);
    }
}
