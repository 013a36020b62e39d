package org.opendoor.session.domain.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Session;

/**
 * One session at one time of one programme, to be reminded of. A session that moves is another reminder; what was set for
 * the time before finds nothing any more.
 */
public record Reminder(UUID referralId, UUID sessionId, Instant startsAt) {

    /** All that this programme's sessions ask for. */
    public static List<Reminder> of(Programme programme) {
        return programme instanceof Programme.Underway underway
                ? underway.course().plan().sessions().stream()
                        .map(session -> new Reminder(
                                Evolution.journeyOf(programme).referralId(), session.id(), session.startsAt()))
                        .toList()
                : List.of();
    }

    /**
     * The session, if it still is to be held then. Empty where it moved or went, has an answer already, or the programme is
     * over.
     */
    public Optional<Session> stillTrue(Programme programme, Instant now) {
        return programme instanceof Programme.Underway underway
                ? underway.course().plan().sessions().stream()
                        .filter(session -> session.id().equals(sessionId)
                                && session.startsAt().equals(startsAt))
                        .filter(session -> startsAt.isAfter(now))
                        .filter(session ->
                                underway.course().attendanceAt(session).isEmpty())
                        .findFirst()
                : Optional.empty();
    }
}
