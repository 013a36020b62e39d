package org.opendoor.followup.domain;

/** Why nothing is owed on a journey any more, for now. */
public enum CloseReason {
    CONTACTS_MADE,
    RE_REFERRED,
    NO_CONTACT_DUE
}
