package org.opendoor.referral.domain.directory;

/** One thing the directory knows, in full. Nothing is ever removed, because journeys of years ago refer to it. */
public sealed interface Entry permits District, Provider, Venue, StaffMember {

    /** Unique among its kind. */
    String id();

    /** Whether it may be chosen from now on. */
    boolean active();

    /** The same, no longer to be chosen. */
    Entry deactivated();

    /** What it is found by. */
    default EntryKey key() {
        return new EntryKey(
                switch (this) {
                    case District _ -> EntryKind.DISTRICT;
                    case Provider _ -> EntryKind.PROVIDER;
                    case Venue _ -> EntryKind.VENUE;
                    case StaffMember _ -> EntryKind.STAFF;
                },
                id());
    }
}
