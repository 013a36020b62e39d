package org.opendoor.referral.domain.directory;

/** What the directory lists. */
public enum EntryKind {
    DISTRICT,
    PROVIDER,
    VENUE,
    STAFF
}
