package org.opendoor.session.domain;

/** Why a programme says no. */
public enum ProgrammeRefusal {
    /** No such referral has been heard, or it is another provider's. */
    NOT_YET_KNOWN,
    /** An appointment is booked and still ahead. */
    APPOINTMENT_STANDS,
    /** No such appointment is ahead: it was cancelled, is past, or never was. */
    NO_APPOINTMENT,
    /** There has been an assessment, and it was another. */
    ALREADY_ASSESSED,
    /** A plan needs an accepted assessment. */
    NOT_YET_ASSESSED,
    /** The assessment's day has not come. */
    ASSESSMENT_NOT_YET_HELD,
    /** There is a plan, and it is another. */
    PLAN_ALREADY_AGREED,
    /** There are no sessions yet. */
    NO_PLAN,
    /** The provider's catalogue does not offer such a module to new plans. */
    MODULE_NOT_OFFERED,
    /** Another module must come before it, and does not. */
    MODULE_TOO_EARLY,
    /** Modules run one after another, and these would not. */
    MODULES_OVERLAP,
    /** What became of sessions is known: a module is never shorter than that. */
    SESSIONS_ALREADY_HELD,
    /** A plan has a module: without one it is not changed but ended. */
    PLAN_WOULD_BE_EMPTY,
    /** A pause over everything that is left is no pause: dates or sessions come first. */
    NOTHING_LEFT_AFTER_PAUSE,
    /** A group is not slowed down for one of its members. */
    GROUP_KEEPS_ITS_PACE,
    /** The plan has no such module. */
    NO_SUCH_ITEM,
    /** The module was promised with fewer sessions: it has to be lengthened first. */
    MORE_THAN_PROMISED,
    /** What became of the session is known, so that it cannot be moved. */
    SESSION_HAS_AN_ANSWER,
    /** The plan has no such session. */
    NO_SUCH_SESSION,
    /** The session has not begun. */
    SESSION_NOT_YET_HELD,
    /** Code 0 says "in the future", and the session is not. */
    SESSION_NOT_IN_THE_FUTURE,
    /** Codes 2, 3 and 7 need a reason. */
    ATTENDANCE_REASON_NEEDED,
    /** Codes 5, 6, 4 and 0 have no reason. */
    ATTENDANCE_REASON_NOT_EXPECTED,
    /** The sender's clock is ahead by more than clocks are. */
    RECORDED_IN_THE_FUTURE,
    /** The sender's clock says years ago. */
    RECORDED_TOO_LONG_AGO,
    /** The session was years ago. */
    SESSION_TOO_LONG_AGO,
    /** Another statement about the session carries the same time. */
    ATTENDANCE_CONFLICT,
    /** The reason does not go with how the programme would end. */
    REASON_DOES_NOT_FIT,
    /** For this reason there are other ways, and nobody said that the person was offered them. */
    ALTERNATIVES_TO_OFFER,
    /** It is not over, so nobody is a former customer. */
    PROGRAMME_NOT_ENDED,
    /** Who is handed back to an adviser has one: somebody who keeps Jobcentre out has not. */
    NO_ADVISER,
    /** Nothing is written of somebody who is forgotten. */
    PERSON_FORGOTTEN,
    /** It is over. */
    PROGRAMME_ENDED
}
