package org.opendoor.session.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When, how, where and with whom people meet.
 *
 * @param venue the directory's id of the place, where there is one and it is known
 * @param practitioner the token subject of who leads it, where known
 * @param groupSession the session of a group's series, shared by its members; empty for a meeting of this person's own
 */
public record Meeting(
        Instant startsAt,
        Medium medium,
        Optional<String> venue,
        Optional<String> practitioner,
        Optional<UUID> groupSession) {

    /** Face to face; where and with whom nobody has said. */
    public static Meeting at(Instant startsAt) {
        return new Meeting(startsAt, Medium.FACE_TO_FACE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What is to be otherwise, and nothing else: what is empty stays as it is. So a whole group can be moved to another
     * venue without a word about anybody's time.
     */
    public record Change(
            Optional<Instant> startsAt,
            Optional<Medium> medium,
            Optional<String> venue,
            Optional<String> practitioner) {

        /** Another time, and nothing else. */
        public static Change to(Instant startsAt) {
            return new Change(Optional.of(startsAt), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Whoever meets by telephone from now on does not meet at the old place. */
    Meeting with(Change change) {
        var how = change.medium().orElse(medium);
        return new Meeting(
                change.startsAt().orElse(startsAt),
                how,
                change.venue().or(() -> how == Medium.FACE_TO_FACE ? venue : Optional.empty()),
                change.practitioner().or(() -> practitioner),
                groupSession);
    }
}
