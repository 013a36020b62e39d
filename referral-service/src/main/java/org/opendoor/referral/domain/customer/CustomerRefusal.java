package org.opendoor.referral.domain.customer;

/** Why something asked of a customer's record was not done. */
public enum CustomerRefusal {
    /** Nobody is known under this id, or not to whoever asks. */
    CUSTOMER_UNKNOWN,
    /** The person was forgotten. */
    CUSTOMER_FORGOTTEN,
    /** The record is part of another one now. */
    CUSTOMER_MERGED,
    /** Another record has this National Insurance number; the database holds this too. */
    NINO_IN_USE,
    /** Whether Jobcentre is involved decides who sees the person; it is not changed in passing. */
    KIND_DECIDES_WHO_SEES,
    /** A claim holds from 1948 on, and from a year ahead at the latest. */
    CLAIM_DATE_OUT_OF_REACH,
    /** A death is taken back only by data protection, as said in error. */
    DEATH_STANDS,
    /** The person has died: nothing begins. */
    PERSON_DECEASED,
    /** Something is offered or given to the person now; it has to end first. */
    JOURNEY_RUNNING,
    /** A record cannot be merged with itself. */
    SAME_RECORD,
    /** The record to take in is part of a third one. */
    OTHER_MERGED_ELSEWHERE,
    /** The record to take in was forgotten: there is nothing to tell whose it was. */
    OTHER_FORGOTTEN
}
