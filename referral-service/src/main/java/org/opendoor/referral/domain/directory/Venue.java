package org.opendoor.referral.domain.directory;

import java.util.List;
import java.util.Optional;

/**
 * A place where people meet a practitioner. Its name is public: it stands on envelopes and in text messages, so it says
 * nothing about health.
 */
public record Venue(
        String id, String provider, String name, Address address, Access access, WayThere wayThere, boolean active)
        implements Entry {

    /** Where it is. */
    public record Address(List<String> lines, Postcode postcode, Optional<Coordinates> coordinates) {
        public Address {
            lines = List.copyOf(lines);
        }
    }

    /** Whether everybody gets in, and whether one can talk there unheard. */
    public record Access(boolean level, boolean privateRoom) {}

    /**
     * How one gets there. People have missed sessions because they did not find the door.
     *
     * @param phoneWhenLost the number that is answered when somebody stands in the street
     */
    public record WayThere(
            Optional<String> parking,
            Optional<String> publicTransport,
            Optional<String> directions,
            Optional<String> entrance,
            String phoneWhenLost) {}

    @Override
    public Venue deactivated() {
        return new Venue(id, provider, name, address, access, wayThere, false);
    }
}
