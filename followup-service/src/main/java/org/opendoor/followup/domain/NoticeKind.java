package org.opendoor.followup.domain;

/** What the person is written about a contact; the words are referral-service's, who alone knows where they may be written to. */
public enum NoticeKind {
    CONTACT_BOOKED,
    COULD_NOT_REACH_YOU
}
