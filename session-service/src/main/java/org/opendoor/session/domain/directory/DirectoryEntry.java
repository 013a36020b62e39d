package org.opendoor.session.domain.directory;

/** One thing the directory knows. Nothing is ever removed; what is not active is not to be chosen any more. */
public sealed interface DirectoryEntry permits District, Provider, Venue, StaffMember {

    /** Unique among its kind. */
    String id();

    /** Whether it may be chosen from now on. */
    boolean active();
}
