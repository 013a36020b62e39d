package org.opendoor.session.domain;

/** What the customer's benefit asks of them; decides who owes the contact after the ending. */
public enum CustomerKind {
    /** A new or repeat claim, called to interviews. */
    MANDATORY,
    /** An existing claim, called to nothing. */
    VOLUNTARY,
    /** Exempt, deferred or waived. */
    SCREENED_OUT,
    /** Came by themselves and asked that Jobcentre is not involved: no Jobcentre role may see the journey. */
    NOT_WITH_JOBCENTRE
}
