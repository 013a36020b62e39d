package org.opendoor.session.messaging.reminder;

import java.time.Instant;
import java.util.UUID;
import org.opendoor.session.domain.Session;

/**
 * {@code session.reminder-due}: when, how and where. No number and no total: they would tell what was missed.
 *
 * @param meetingId the same as on {@code session.rescheduled}, so that the newest word about a meeting holds
 */
record ReminderDue(UUID referralId, UUID meetingId, Instant startsAt, String mode, String venue) {

    static ReminderDue of(UUID referralId, Session session) {
        var meeting = session.meeting();
        return new ReminderDue(
                referralId,
                session.id(),
                meeting.startsAt(),
                meeting.medium().code(),
                meeting.venue().orElse(null));
    }
}
