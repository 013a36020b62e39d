package org.opendoor.session.domain.travel;

/** Why a claim says no. */
public enum ClaimRefusal {
    /** No such referral has been heard, or it is another provider's. */
    NOT_YET_KNOWN,
    /** The plan has no such session, or there is no plan. */
    NO_SUCH_SESSION,
    /** There is no such claim. */
    CLAIM_UNKNOWN,
    /** Nobody has said that the person came to the session, or set out and did not find it. */
    JOURNEY_NOT_MADE,
    /** More than is paid for one session, or nothing. */
    AMOUNT_OUT_OF_BOUNDS,
    /** The session is too long ago. */
    CLAIMED_TOO_LATE,
    /** It is approved as it was: decline it first. */
    CLAIM_APPROVED,
    /** Only what is approved is paid. */
    CLAIM_NOT_APPROVED,
    /** It was declined: enter it anew. */
    CLAIM_DECLINED,
    /** It was paid. */
    CLAIM_PAID
}
