package org.opendoor.referral.domain;

/** The only thing about a reason that crosses the wall between the NHS and Jobcentre sides. */
public enum Family {
    WORK,
    BENEFIT,
    MOVED,
    LOST_CONTACT,
    PRACTICAL,
    PERSONAL
}
