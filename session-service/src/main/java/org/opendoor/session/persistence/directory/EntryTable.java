package org.opendoor.session.persistence.directory;

import java.util.Arrays;
import java.util.Optional;
import org.opendoor.eventing.compacted.LastWords;
import org.opendoor.session.domain.directory.DirectoryEntry;
import org.opendoor.session.domain.directory.District;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;

/** Which kind of entry lies in which table. */
enum EntryTable {
    DISTRICT("known_district", "default_provider, active"),
    PROVIDER("known_provider", "name, programme_name, districts, areas, active"),
    VENUE(
            "known_venue",
            "provider, name, postcode, latitude, longitude, level_access, private_room, public_transport, active"),
    STAFF("known_staff", "role, provider, district, active, away");

    private final String table;
    private final String columns;

    EntryTable(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    LastWords words() {
        return new LastWords(table, columns);
    }

    static EntryTable of(DirectoryEntry entry) {
        return switch (entry) {
            case District _ -> DISTRICT;
            case Provider _ -> PROVIDER;
            case Venue _ -> VENUE;
            case StaffMember _ -> STAFF;
        };
    }

    /** By the word that keys of the topic begin with; empty for a kind of tomorrow. */
    static Optional<EntryTable> named(String kind) {
        return Arrays.stream(values())
                .filter(table -> table.name().equalsIgnoreCase(kind))
                .findFirst();
    }
}
