package org.opendoor.analytics.projection;

/** How the person stands to Jobcentre; decides who would notice their silence. */
public enum CustomerKind {
    MANDATORY,
    VOLUNTARY,
    SCREENED_OUT,
    NOT_WITH_JOBCENTRE
}
