package org.opendoor.referral.domain.directory;

/** What is wrong with an entry, and in which field, named as the edge names it. */
public record Fault(DirectoryRefusal why, String field) {}
