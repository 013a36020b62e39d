package org.opendoor.referral.domain;

/** On what terms the person meets Jobcentre, which decides who would notice their silence and who may see them. */
public enum CustomerKind {
    MANDATORY,
    VOLUNTARY,
    SCREENED_OUT,
    /** Came by themselves and asked that Jobcentre is not involved: invisible to every Jobcentre role. */
    NOT_WITH_JOBCENTRE;

    /** Whether Jobcentre may know of this person at all. */
    public boolean withJobcentre() {
        return this != NOT_WITH_JOBCENTRE;
    }
}
