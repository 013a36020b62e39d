package org.opendoor.followup.messaging.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.compacted.Word;
import org.opendoor.followup.domain.directory.DirectoryEntry;
import org.opendoor.followup.domain.directory.Provider;
import org.opendoor.followup.domain.directory.StaffMember;

/** What this service reads of opendoor.directory: no more than it needs. */
sealed interface Described extends Word {

    /** Only of what is complete. */
    DirectoryEntry entry();

    /** An NHS organisation. */
    record OfProvider(String provider, String contact, Boolean active) implements Described {
        static final String TYPE = "opendoor.provider.described.v1";

        @Override
        public String key() {
            return "provider/" + provider;
        }

        @Override
        public boolean complete() {
            return provider != null && active != null;
        }

        @Override
        public DirectoryEntry entry() {
            return new Provider(provider, Optional.ofNullable(contact), active);
        }
    }

    /** Days on which somebody is not there. */
    record Days(LocalDate from, LocalDate to, String cover) {
        StaffMember.Away away() {
            return new StaffMember.Away(from, to, Optional.ofNullable(cover));
        }
    }

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
                    Optional.ofNullable(district),
                    Optional.ofNullable(provider),
                    active,
                    away.stream().map(Days::away).toList());
        }
    }
}
