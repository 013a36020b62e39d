package org.opendoor.followup.domain.directory;

/** One thing the directory knows. Nothing is ever removed; who is not active is not to be named any more. */
public sealed interface DirectoryEntry permits Provider, StaffMember {

    /** Unique among its kind. */
    String id();

    /** Whether it is still there. */
    boolean active();
}
