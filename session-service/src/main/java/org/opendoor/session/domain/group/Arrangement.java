package org.opendoor.session.domain.group;

import java.util.Optional;

/**
 * Where a session is, and who leads it: what people ask to keep throughout.
 *
 * @param venue the directory's id; empty where people meet by telephone or video
 * @param practitioner the token subject of who leads
 */
public record Arrangement(Optional<String> venue, String practitioner) {}
