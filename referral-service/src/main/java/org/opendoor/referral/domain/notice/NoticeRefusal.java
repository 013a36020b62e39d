package org.opendoor.referral.domain.notice;

/** Why something cannot be done with a notice. */
public enum NoticeRefusal {
    /** No such notice, or none of the caller's business. */
    NOTICE_UNKNOWN,
    /** It is not written yet. */
    NOTICE_NOT_READY,
    /** Somebody took it already, and only they know whether it went out: it is not sent twice. */
    NOTICE_TAKEN,
    /** It is sent, failed or not needed. */
    NOTICE_SETTLED,
    /** It goes out by itself; no gateway reports on it. */
    NOTICE_SENDS_ITSELF,
    /** What it says can no longer be read. */
    NOTICE_UNREADABLE
}
