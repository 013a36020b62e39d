package org.opendoor.session.usecase.worklist;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where lists of work are read. Only what is a caller's providers' is looked at, before anything is counted. */
public interface Worklists {

    /** How many are on each, in one statement. */
    Uni<Map<Worklist, Long>> count(Scope scope);

    /** Today's, in the order of time. */
    Uni<List<Today>> today(Page page);

    /** Whose last session is within a week, soonest first. */
    Uni<List<LastSession>> endings(Page page);

    /**
     * Whose work, and when it is.
     *
     * @param from the beginning of today
     * @param to its end
     * @param week the end of the seventh day after it
     */
    record Scope(Set<String> providers, Instant from, Instant to, Instant week) {}

    /**
     * One page of a list.
     *
     * @param mine whose work alone, where that is asked; what names nobody is the lead's
     * @param after where the page before ended
     * @param most how many rows at most
     */
    record Page(Scope scope, Optional<String> mine, Optional<Place> after, int most) {}

    /** A row's place in the order of a list. */
    record Place(Instant startsAt, UUID id) {}

    /** What a meeting is. */
    enum Meeting {
        GROUP_SESSION,
        SESSION,
        FIRST_APPOINTMENT,
        REFRESHER
    }

    /**
     * Something that takes place today.
     *
     * @param place when, and the session's, the group session's, the appointment's or the refresher's id
     * @param referralId the person; empty for a group
     * @param people how many are expected
     */
    record Today(
            Meeting meeting,
            Place place,
            Optional<UUID> referralId,
            Optional<String> module,
            Optional<String> practitioner,
            long people) {}

    /** Somebody's last session. */
    record LastSession(Place place, UUID referralId, String provider, Optional<String> lead) {}
}
