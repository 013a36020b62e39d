package org.opendoor.followup.persistence.directory;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.followup.domain.directory.DirectoryEntry;
import org.opendoor.followup.domain.directory.Provider;
import org.opendoor.followup.domain.directory.StaffMember;

/** The rows of the copy, as the JSON that the statements speak: a component is a column. */
sealed interface EntryRow {

    @JsonNaming(SnakeCaseStrategy.class)
    record OfProvider(String id, long toldBy, String contact, boolean active) implements EntryRow {}

    /** Days of absence as a part of the row. */
    record Days(LocalDate from, LocalDate to, String cover) {
        static Days of(StaffMember.Away away) {
            return new Days(away.from(), away.to(), away.cover().orElse(null));
        }

        StaffMember.Away away() {
            return new StaffMember.Away(from, to, Optional.ofNullable(cover));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfStaff(
            String id,
            long toldBy,
            StaffMember.Role role,
            String district,
            String provider,
            boolean active,
            List<Days> away)
            implements EntryRow {
        StaffMember entry() {
            return new StaffMember(
                    id,
                    role,
                    Optional.ofNullable(district),
                    Optional.ofNullable(provider),
                    active,
                    away.stream().map(Days::away).toList());
        }
    }

    static EntryRow of(DirectoryEntry entry, long toldBy) {
        return switch (entry) {
            case Provider it -> new OfProvider(it.id(), toldBy, it.contact().orElse(null), it.active());
            case StaffMember it ->
                new OfStaff(
                        it.id(),
                        toldBy,
                        it.role(),
                        it.district().orElse(null),
                        it.provider().orElse(null),
                        it.active(),
                        it.away().stream().map(Days::of).toList());
        };
    }
}
