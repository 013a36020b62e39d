package org.opendoor.referral.domain;

/** Why what is known of an offer is written anew. */
public enum AmendReason {
    /** It was entered in error. */
    MISTAKE,
    /** It was so, and is so no longer. */
    CHANGED,
    /** It was so, and nobody had said it. */
    TOLD_LATER
}
