package org.opendoor.followup.domain;

/** How a person stands to Jobcentre, which decides who owes them the contact. */
public enum CustomerKind {
    /** Called to interviews: somebody would notice their silence. */
    MANDATORY,
    /** Called to nothing, so only a follow-up notices their silence. */
    VOLUNTARY,
    /** Exempt, deferred or waived. */
    SCREENED_OUT,
    /** Came by themselves; Jobcentre must not learn of them, so the provider owes the contact. */
    NOT_WITH_JOBCENTRE
}
