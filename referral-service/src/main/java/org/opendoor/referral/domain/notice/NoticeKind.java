package org.opendoor.referral.domain.notice;

import java.util.Locale;

/** What somebody is told. Each kind has words of its own, in one template. */
public enum NoticeKind {
    APPOINTMENT_BOOKED,
    APPOINTMENT_CHANGED,
    APPOINTMENT_CANCELLED,
    SESSION_REMINDER,
    SESSION_MOVED,
    LAST_SESSION_NEXT,
    NOT_THE_LAST_YET,
    WELCOME_BACK,
    INVITATION,
    CONTACT_BOOKED,
    COULD_NOT_REACH_YOU,
    MAY_STAY;

    /** Its template's name: {@code session-reminder}. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it invites the person to come in by a link that works once. */
    public boolean invites() {
        return this == INVITATION || this == COULD_NOT_REACH_YOU;
    }
}
