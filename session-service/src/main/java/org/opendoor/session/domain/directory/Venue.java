package org.opendoor.session.domain.directory;

import java.util.Optional;

/**
 * A place where people meet a practitioner.
 *
 * @param name public: it says nothing about health
 * @param position where it is, if that has been measured
 * @param publicTransport which bus or train stops near it, in words; empty where nobody wrote any down
 */
public record Venue(
        String id,
        String provider,
        String name,
        String postcode,
        Optional<Position> position,
        Access access,
        Optional<String> publicTransport,
        boolean active)
        implements DirectoryEntry {

    /** Whether everybody gets in, and whether one can talk there unheard. */
    public record Access(boolean level, boolean privateRoom) {}

    /** The first half of its postcode. */
    public String outward() {
        return postcode.split(" ", 2)[0];
    }
}
