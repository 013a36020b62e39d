package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.Medium;

/** What can be asked of a group. Every {@code at} is the platform's clock. */
public sealed interface GroupCommand {

    /** @param sessions the ids of its sessions, as many as there are to be */
    record Open(Outline outline, Timetable timetable, Arrangement arrangement, List<UUID> sessions, Instant at)
            implements GroupCommand {}

    /** When the first session is, and how many weeks lie between one and the next. */
    record Timetable(Instant first, int everyWeeks) {}

    /**
     * Somebody wants to take part.
     *
     * @param seat as it would be
     * @param standing how far their programme got
     */
    record Join(Seat seat, Standing standing, Instant at) implements GroupCommand {}

    /** These people do not take part any more, or do not wait any longer. */
    record Leave(Set<UUID> referralIds, Departure because, Instant at) implements GroupCommand {}

    /** The hour of the first session has come. */
    record PutOff(Instant at) implements GroupCommand {}

    /** Somebody may have waited too long. */
    record OfferAlternatives(UUID referralId, Instant at) implements GroupCommand {}

    /** What somebody says to the alternatives. */
    record AnswerOffer(UUID referralId, Seat.Answer answer, Instant at) implements GroupCommand {}

    /** One session at another time; {@code andLater} takes all later ones along in their cadence. */
    record MoveSession(int number, Instant startsAt, boolean andLater, Instant at) implements GroupCommand {}

    /**
     * From a session on in another place or led by somebody else.
     *
     * @param from the first session it is true of; empty for the next one
     * @param handedOver for whom the lead has written a summary; empty while somebody only asks what it would touch
     */
    record Rearrange(
            Optional<Integer> from,
            Optional<String> venue,
            Optional<String> practitioner,
            Optional<Set<UUID>> handedOver,
            Instant at)
            implements GroupCommand {}

    /** People meet another way, or from fewer or up to more of them; what is empty stays as it is. */
    record Reshape(Optional<Medium> medium, Optional<Integer> minimum, Optional<Integer> maximum, Instant at)
            implements GroupCommand {}

    /** The day of its last session may be over. */
    record Finish(Instant at) implements GroupCommand {}

    /** It will not take place. */
    record Cancel(Instant at) implements GroupCommand {}
}
