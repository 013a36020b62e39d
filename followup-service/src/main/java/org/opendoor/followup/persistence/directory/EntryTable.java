package org.opendoor.followup.persistence.directory;

import java.util.Arrays;
import java.util.Optional;
import org.opendoor.eventing.compacted.LastWords;
import org.opendoor.followup.domain.directory.DirectoryEntry;
import org.opendoor.followup.domain.directory.Provider;
import org.opendoor.followup.domain.directory.StaffMember;

/** Which kind of entry lies in which table. */
enum EntryTable {
    PROVIDER("known_provider", "contact, active"),
    STAFF("known_staff", "role, district, provider, active, away");

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
            case Provider _ -> PROVIDER;
            case StaffMember _ -> STAFF;
        };
    }

    /** By the word that keys of the topic begin with; empty for a kind this service does not keep. */
    static Optional<EntryTable> named(String kind) {
        return Arrays.stream(values())
                .filter(table -> table.name().equalsIgnoreCase(kind))
                .findFirst();
    }
}
