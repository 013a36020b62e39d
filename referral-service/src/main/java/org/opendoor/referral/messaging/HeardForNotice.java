package org.opendoor.referral.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.notice.Meeting;
import org.opendoor.referral.domain.notice.MeetingMode;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.domain.notice.Speaker;

/** The few fields that notices need of what is heard. */
final class HeardForNotice {

    private HeardForNotice() {}

    /** {@code appointment.booked}, and what became of it. */
    record Booked(UUID referralId, UUID appointmentId, Instant startsAt, String mode, String venue) {
        Booked {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(appointmentId, "appointmentId");
        }

        Meeting meeting() {
            return HeardForNotice.meeting(startsAt, mode, venue);
        }
    }

    /** {@code appointment.cancelled}: and when it would have been, if that is told. */
    record Cancelled(UUID referralId, UUID appointmentId, Instant startsAt) {
        Cancelled {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(appointmentId, "appointmentId");
        }
    }

    /** {@code session.reminder-due} and {@code session.rescheduled}. */
    record Session(UUID referralId, UUID meetingId, Instant startsAt, String mode, String venue) {
        Session {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(meetingId, "meetingId");
        }

        Meeting meeting() {
            return HeardForNotice.meeting(startsAt, mode, venue);
        }
    }

    /** {@code programme.ending}. */
    record Ending(UUID referralId, LocalDate lastSessionOn) {
        Ending {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(lastSessionOn, "lastSessionOn");
        }
    }

    /** {@code programme.ending-withdrawn}. */
    record EndingWithdrawn(UUID referralId) {
        EndingWithdrawn {
            Objects.requireNonNull(referralId, "referralId");
        }
    }

    /** {@code followup.invitation-due}. */
    record InvitationDue(UUID referralId, Speaker sender) {
        InvitationDue {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(sender, "sender");
        }
    }

    /** {@code followup.notice-due}: a contact was booked for a day, or nobody was reached. */
    record NoticeDue(UUID referralId, Template template, LocalDate contactOn, Speaker sender) {

        enum Template {
            CONTACT_BOOKED,
            COULD_NOT_REACH_YOU
        }

        NoticeDue {
            Objects.requireNonNull(referralId, "referralId");
            Objects.requireNonNull(template, "template");
            Objects.requireNonNull(sender, "sender");
        }

        Occasion occasion() {
            return switch (template) {
                case CONTACT_BOOKED ->
                    new Occasion.ContactBooked(Objects.requireNonNull(contactOn, "contactOn"), sender);
                case COULD_NOT_REACH_YOU -> new Occasion.CouldNotReachYou(sender);
            };
        }
    }

    private static Meeting meeting(Instant startsAt, String mode, String venue) {
        Objects.requireNonNull(startsAt, "startsAt");
        return new Meeting(
                startsAt,
                MeetingMode.of(mode).orElseThrow(() -> new IllegalArgumentException("mode: no such way to meet")),
                Optional.ofNullable(venue));
    }
}
