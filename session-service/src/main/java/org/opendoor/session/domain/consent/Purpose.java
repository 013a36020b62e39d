package org.opendoor.session.domain.consent;

/** What the person lets it be used for. A benefit decision is on this list for nobody. */
public enum Purpose {
    FINDING_SUITABLE_WORK,
    ADJUSTMENTS_AT_WORK,
    CHOOSING_SUPPORT
}
