package org.opendoor.referral.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What happened that somebody should be told of. */
public sealed interface Occasion {

    /** The first appointment has a time. */
    record AppointmentBooked(Meeting meeting) implements Occasion {}

    /** It has another one. */
    record AppointmentChanged(Meeting meeting) implements Occasion {}

    /** It does not take place; {@code wasAt} is when it would have been, where that was told. */
    record AppointmentCancelled(Optional<Instant> wasAt) implements Occasion {}

    /** A session is near. Which of how many it is stays on the NHS side, whose hand-out tells the person. */
    record SessionReminder(Meeting meeting) implements Occasion {}

    /** It has another time or place, or another way to meet. */
    record SessionMoved(Meeting meeting) implements Occasion {}

    /** One session is left. */
    record LastSessionNext(LocalDate on) implements Occasion {}

    /** One session was left, and there are more after all. */
    record NotTheLastYet() implements Occasion {}

    /** The person came back through the open door. */
    record WelcomeBack() implements Occasion {}

    /** The open door is held open. */
    record Invitation(Speaker by) implements Occasion {}

    /** Somebody will get in touch on this day. */
    record ContactBooked(LocalDate on, Speaker by) implements Occasion {}

    /** Somebody tried to get in touch and did not reach the person. */
    record CouldNotReachYou(Speaker by) implements Occasion {}

    /** The benefit changed; the programme goes on. */
    record MayStay() implements Occasion {}

    /** Which words it needs. */
    default NoticeKind kind() {
        return switch (this) {
            case AppointmentBooked _ -> NoticeKind.APPOINTMENT_BOOKED;
            case AppointmentChanged _ -> NoticeKind.APPOINTMENT_CHANGED;
            case AppointmentCancelled _ -> NoticeKind.APPOINTMENT_CANCELLED;
            case SessionReminder _ -> NoticeKind.SESSION_REMINDER;
            case SessionMoved _ -> NoticeKind.SESSION_MOVED;
            case LastSessionNext _ -> NoticeKind.LAST_SESSION_NEXT;
            case NotTheLastYet _ -> NoticeKind.NOT_THE_LAST_YET;
            case WelcomeBack _ -> NoticeKind.WELCOME_BACK;
            case Invitation _ -> NoticeKind.INVITATION;
            case ContactBooked _ -> NoticeKind.CONTACT_BOOKED;
            case CouldNotReachYou _ -> NoticeKind.COULD_NOT_REACH_YOU;
            case MayStay _ -> NoticeKind.MAY_STAY;
        };
    }

    /** Who speaks, if it may be they. */
    default Speaker speaker() {
        return switch (this) {
            case ContactBooked(var _, var by) -> by;
            case CouldNotReachYou(var by) -> by;
            case Invitation(var by) -> by;
            case AppointmentBooked _,
                    AppointmentChanged _,
                    AppointmentCancelled _,
                    SessionReminder _,
                    SessionMoved _,
                    LastSessionNext _,
                    NotTheLastYet _,
                    WelcomeBack _,
                    MayStay _ -> Speaker.PROVIDER;
        };
    }

    /** Where and how people meet, if that is what it is about. */
    default Optional<Meeting> meets() {
        return switch (this) {
            case AppointmentBooked(var meeting) -> Optional.of(meeting);
            case AppointmentChanged(var meeting) -> Optional.of(meeting);
            case SessionReminder(var meeting) -> Optional.of(meeting);
            case SessionMoved(var meeting) -> Optional.of(meeting);
            case AppointmentCancelled _,
                    LastSessionNext _,
                    NotTheLastYet _,
                    WelcomeBack _,
                    Invitation _,
                    ContactBooked _,
                    CouldNotReachYou _,
                    MayStay _ -> Optional.empty();
        };
    }

    /** From when on nobody can use it any more. */
    default Optional<Instant> uselessFrom() {
        return this instanceof AppointmentCancelled(var wasAt) ? wasAt : meets().map(Meeting::startsAt);
    }
}
