package org.opendoor.followup.persistence.directory;

import java.util.Arrays;
import java.util.Optional;
import org.opendoor.followup.domain.directory.DirectoryEntry;
import org.opendoor.followup.domain.directory.Provider;
import org.opendoor.followup.domain.directory.StaffMember;

/** Which kind of entry lies in which table. */
enum EntryTable {
    PROVIDER("known_provider", "contact, active"),
    STAFF("known_staff", "role, district, provider, active, away");

    final String keep;
    final String retire;

    EntryTable(String table, String columns) {
        keep = """
                insert into %1$s as known (id, told_by, %2$s)
                select id, told_by, %2$s from jsonb_populate_record(cast(null as %1$s), cast(cast(?1 as text) as jsonb))
                on conflict (id) do update set (told_by, %2$s) = (excluded.told_by, %3$s)
                where known.told_by < excluded.told_by
                """.formatted(table, columns, "excluded." + columns.replace(", ", ", excluded."));
        retire = "update " + table + " set active = false where id = ?1 and active";
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
