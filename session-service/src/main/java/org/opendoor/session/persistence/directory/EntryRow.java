package org.opendoor.session.persistence.directory;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.directory.DirectoryEntry;
import org.opendoor.session.domain.directory.District;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;

/** The rows of the copy, as the JSON that the statements speak: a component is a column. */
sealed interface EntryRow {

    DirectoryEntry entry();

    @JsonNaming(SnakeCaseStrategy.class)
    record OfDistrict(String id, long toldBy, String defaultProvider, boolean active) implements EntryRow {
        @Override
        public District entry() {
            return new District(id, Optional.ofNullable(defaultProvider), active);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfProvider(
            String id,
            long toldBy,
            String name,
            String programmeName,
            Set<String> districts,
            Set<String> areas,
            boolean active)
            implements EntryRow {
        @Override
        public Provider entry() {
            return new Provider(id, name, programmeName, districts, areas, active);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OfVenue(
            String id,
            long toldBy,
            String provider,
            String name,
            String postcode,
            Double latitude,
            Double longitude,
            boolean levelAccess,
            boolean privateRoom,
            String publicTransport,
            boolean active)
            implements EntryRow {
        @Override
        public Venue entry() {
            var position = Optional.ofNullable(latitude).map(north -> new Position(north, longitude));
            var access = new Venue.Access(levelAccess, privateRoom);
            return new Venue(
                    id, provider, name, postcode, position, access, Optional.ofNullable(publicTransport), active);
        }
    }

    /** Days of absence as a part of the row. */
    record Days(LocalDate from, LocalDate to, String cover) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record OfStaff(
            String id,
            long toldBy,
            StaffMember.Role role,
            String provider,
            String district,
            boolean active,
            List<Days> away)
            implements EntryRow {
        @Override
        public StaffMember entry() {
            return new StaffMember(
                    id,
                    role,
                    Optional.ofNullable(provider),
                    Optional.ofNullable(district),
                    active,
                    away.stream()
                            .map(days ->
                                    new StaffMember.Away(days.from(), days.to(), Optional.ofNullable(days.cover())))
                            .toList());
        }
    }

    static EntryRow of(DirectoryEntry entry, long toldBy) {
        return switch (entry) {
            case District it ->
                new OfDistrict(it.id(), toldBy, it.defaultProvider().orElse(null), it.active());
            case Provider it ->
                new OfProvider(it.id(), toldBy, it.name(), it.programmeName(), it.districts(), it.areas(), it.active());
            case Venue it -> of(it, toldBy);
            case StaffMember it ->
                new OfStaff(
                        it.id(),
                        toldBy,
                        it.role(),
                        it.provider().orElse(null),
                        it.district().orElse(null),
                        it.active(),
                        it.away().stream()
                                .map(days -> new Days(
                                        days.from(), days.to(), days.cover().orElse(null)))
                                .toList());
        };
    }

    private static EntryRow of(Venue venue, long toldBy) {
        return new OfVenue(
                venue.id(),
                toldBy,
                venue.provider(),
                venue.name(),
                venue.postcode(),
                venue.position().map(Position::latitude).orElse(null),
                venue.position().map(Position::longitude).orElse(null),
                venue.access().level(),
                venue.access().privateRoom(),
                venue.publicTransport().orElse(null),
                venue.active());
    }
}
