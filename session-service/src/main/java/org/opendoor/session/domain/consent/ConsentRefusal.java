package org.opendoor.session.domain.consent;

/** Why a consent is not written down. */
public enum ConsentRefusal {
    /** No such programme for this caller. */
    NOT_YET_KNOWN,
    /** There is nothing to withdraw. */
    CONSENT_NEVER_GIVEN,
    /** The person asked that Jobcentre is not involved: there is no adviser to share with. */
    KEEPS_JOBCENTRE_OUT,
    PERSON_FORGOTTEN
}
