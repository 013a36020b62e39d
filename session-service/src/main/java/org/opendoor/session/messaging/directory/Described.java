package org.opendoor.session.messaging.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.eventing.compacted.Word;
import org.opendoor.session.domain.directory.DirectoryEntry;
import org.opendoor.session.domain.directory.District;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;

/** What this service reads of opendoor.directory: no more than it needs. */
sealed interface Described extends Word {

    /** Only of what is complete. */
    DirectoryEntry entry();

    /** A Jobcentre district. */
    record OfDistrict(String district, String defaultProvider, Boolean active) implements Described {
        static final String TYPE = "opendoor.district.described.v1";

        @Override
        public String key() {
            return "district/" + district;
        }

        @Override
        public boolean complete() {
            return district != null && active != null;
        }

        @Override
        public DirectoryEntry entry() {
            return new District(district, Optional.ofNullable(defaultProvider), active);
        }
    }

    /** An NHS organisation. */
    record OfProvider(
            String provider,
            String name,
            String programmeName,
            List<String> districts,
            List<String> areas,
            Boolean active)
            implements Described {
        static final String TYPE = "opendoor.provider.described.v1";

        @Override
        public String key() {
            return "provider/" + provider;
        }

        @Override
        public boolean complete() {
            return provider != null
                    && name != null
                    && programmeName != null
                    && districts != null
                    && areas != null
                    && active != null;
        }

        @Override
        public DirectoryEntry entry() {
            return new Provider(provider, name, programmeName, Set.copyOf(districts), Set.copyOf(areas), active);
        }
    }

    /** A place where people meet a practitioner. */
    record OfVenue(
            String venue,
            String provider,
            String name,
            String postcode,
            Double latitude,
            Double longitude,
            Boolean levelAccess,
            Boolean privateRoom,
            String publicTransport,
            Boolean active)
            implements Described {
        static final String TYPE = "opendoor.venue.described.v1";

        @Override
        public String key() {
            return "venue/" + venue;
        }

        @Override
        public boolean complete() {
            return venue != null
                    && provider != null
                    && name != null
                    && postcode != null
                    && levelAccess != null
                    && privateRoom != null
                    && active != null;
        }

        @Override
        public DirectoryEntry entry() {
            return new Venue(
                    venue,
                    provider,
                    name,
                    postcode,
                    position(),
                    new Venue.Access(levelAccess, privateRoom),
                    Optional.ofNullable(publicTransport),
                    active);
        }

        private Optional<Position> position() {
            return latitude == null || longitude == null
                    ? Optional.empty()
                    : Optional.of(new Position(latitude, longitude));
        }
    }

    /** Days on which somebody is not there. */
    record Days(LocalDate from, LocalDate to, String cover) {}

    /** Somebody who works for a district or a provider. */
    record OfStaff(
            String staff, StaffMember.Role role, String district, String provider, Boolean active, List<Days> away)
            implements Described {
        static final String TYPE = "opendoor.staff.described.v1";

        @Override
        public String key() {
            return "staff/" + staff;
        }

        @Override
        public boolean complete() {
            return staff != null
                    && role != null
                    && active != null
                    && away != null
                    && away.stream().allMatch(days -> days.from() != null && days.to() != null);
        }

        @Override
        public DirectoryEntry entry() {
            return new StaffMember(
                    staff,
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
}
