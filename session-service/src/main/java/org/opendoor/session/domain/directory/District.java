package org.opendoor.session.domain.directory;

import java.util.Optional;

/** A Jobcentre district, and who gives the programme there when nobody says otherwise. */
public record District(String id, Optional<String> defaultProvider, boolean active) implements DirectoryEntry {}
