package org.opendoor.followup.domain;

/** Sorts of owner. */
public enum OwnerKind {
    ADVISER,
    /** Nobody by name yet: the district's team picks it up. */
    DISTRICT_QUEUE,
    /** The NHS provider, for people Jobcentre must not know of. */
    PROVIDER
}
