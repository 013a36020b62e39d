package org.opendoor.referral.domain;

/** What a person was offered before, in kinds: nobody wants to be offered for the second time what did not help. */
public enum OfferedBefore {
    /** This programme. We know it where the caller may see the earlier journey; otherwise only the person can say so. */
    THIS_PROGRAMME,
    OTHER_HEALTH_SUPPORT,
    WORK_SUPPORT,
    TRAINING
}
