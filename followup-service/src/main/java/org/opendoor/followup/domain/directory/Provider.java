package org.opendoor.followup.domain.directory;

import java.util.Optional;

/**
 * An NHS organisation that gives the programme.
 *
 * @param contact the member of staff who is told at the last level of an escalation, where it named one
 */
public record Provider(String id, Optional<String> contact, boolean active) implements DirectoryEntry {}
