package org.opendoor.referral.persistence.directory;

import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.domain.directory.StaffMember;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.usecase.directory.Kept;

/** A row of one of the directory's tables, as PostgreSQL writes it as JSON. */
sealed interface EntryRow permits DistrictRow, ProviderRow, VenueRow, StaffRow {

    Kept kept();

    static EntryRow of(Kept kept) {
        return switch (kept.entry()) {
            case District district -> DistrictRow.of(district, kept.version());
            case Provider provider -> ProviderRow.of(provider, kept.version());
            case Venue venue -> VenueRow.of(venue, kept.version());
            case StaffMember person -> StaffRow.of(person, kept.version());
        };
    }
}
