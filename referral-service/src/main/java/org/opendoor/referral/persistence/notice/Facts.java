package org.opendoor.referral.persistence.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.referral.domain.notice.Meeting;
import org.opendoor.referral.domain.notice.MeetingMode;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.domain.notice.Speaker;

/** What a notice is about, beside its kind: codes, dates and places, never a word about the person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Facts(Instant startsAt, MeetingMode mode, String venue, LocalDate day, Speaker by) {

    static Facts of(Occasion occasion) {
        return switch (occasion) {
            case Occasion.AppointmentBooked(var meeting) -> meeting(meeting);
            case Occasion.AppointmentChanged(var meeting) -> meeting(meeting);
            case Occasion.AppointmentCancelled(var wasAt) -> new Facts(wasAt.orElse(null), null, null, null, null);
            case Occasion.SessionReminder(var meeting) -> meeting(meeting);
            case Occasion.SessionMoved(var meeting) -> meeting(meeting);
            case Occasion.LastSessionNext(var on) -> on(on, null);
            case Occasion.ContactBooked(var on, var by) -> on(on, by);
            case Occasion.CouldNotReachYou(var by) -> on(null, by);
            case Occasion.Invitation(var by) -> on(null, by);
            case Occasion.WelcomeBack _, Occasion.MayStay _, Occasion.NotTheLastYet _ -> on(null, null);
        };
    }

    Occasion occasion(NoticeKind kind) {
        return switch (kind) {
            case APPOINTMENT_BOOKED -> new Occasion.AppointmentBooked(meeting());
            case APPOINTMENT_CHANGED -> new Occasion.AppointmentChanged(meeting());
            case APPOINTMENT_CANCELLED -> new Occasion.AppointmentCancelled(Optional.ofNullable(startsAt));
            case SESSION_REMINDER -> new Occasion.SessionReminder(meeting());
            case SESSION_MOVED -> new Occasion.SessionMoved(meeting());
            case LAST_SESSION_NEXT -> new Occasion.LastSessionNext(day);
            case NOT_THE_LAST_YET -> new Occasion.NotTheLastYet();
            case WELCOME_BACK -> new Occasion.WelcomeBack();
            case INVITATION -> new Occasion.Invitation(by);
            case CONTACT_BOOKED -> new Occasion.ContactBooked(day, by);
            case COULD_NOT_REACH_YOU -> new Occasion.CouldNotReachYou(by);
            case MAY_STAY -> new Occasion.MayStay();
        };
    }

    private Meeting meeting() {
        return new Meeting(startsAt, mode, Optional.ofNullable(venue));
    }

    private static Facts meeting(Meeting meeting) {
        return new Facts(meeting.startsAt(), meeting.mode(), meeting.venue().orElse(null), null, null);
    }

    private static Facts on(LocalDate day, Speaker by) {
        return new Facts(null, null, null, day, by);
    }
}
