package org.opendoor.referral.domain.eligibility;

/** Why a change was not taken. */
public enum EligibilityRefusal {
    /** A change holds from 1948 on, and from a year ahead at the latest. */
    DAY_OUT_OF_REACH,
    /** The same kind is known for that day with other particulars; the database holds this too. */
    CHANGE_EXISTS,
    /** What happens to a claim only Jobcentre knows, and of its own customers Jobcentre tells everything. */
    JOBCENTRE_TELLS
}
