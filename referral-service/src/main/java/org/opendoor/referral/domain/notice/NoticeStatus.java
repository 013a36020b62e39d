package org.opendoor.referral.domain.notice;

/** The word for a notice's state in lists and on screens. */
public enum NoticeStatus {
    PLANNED,
    QUEUED,
    UNKNOWN,
    SENT,
    FAILED,
    DROPPED
}
