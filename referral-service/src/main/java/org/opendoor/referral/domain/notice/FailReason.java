package org.opendoor.referral.domain.notice;

/** Why a notice did not reach the person. Staff see it, and get in touch another way. */
public enum FailReason {
    /** No channel that the person may be reached by. */
    NO_WAY_TO_REACH,
    /** The address we know is not safe: somebody has to think how to tell them. */
    NEEDS_A_PERSON,
    /** It would have come after what it announces. */
    TOO_LATE,
    /** Tried again and again, in vain. */
    NOT_DELIVERED,
    /** It came back. */
    RETURNED,
    /** Nobody can be reached at this address or number. */
    ADDRESS_NOT_USABLE
}
