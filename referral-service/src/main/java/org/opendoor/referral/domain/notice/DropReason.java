package org.opendoor.referral.domain.notice;

/** Why a notice is rightly not sent. */
public enum DropReason {
    /** The person asked for silence, or has died. */
    CONTACT_STOPPED,
    /** The person was forgotten, or their journey went on in another record. */
    PERSON_GONE,
    /** Something newer says otherwise. */
    OVERTAKEN
}
