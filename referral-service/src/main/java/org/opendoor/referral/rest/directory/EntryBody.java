package org.opendoor.referral.rest.directory;

import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.domain.directory.StaffMember;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.usecase.directory.ReadDirectory.Reader;

/** An entry on the wire. */
sealed interface EntryBody permits DistrictBody, ProviderBody, VenueBody, StaffBody {

    /** What it means; asked only once the constraints are met. */
    Entry entry();

    /** An entry as this reader may see it. */
    static EntryBody of(Entry entry, Reader reader) {
        return switch (entry) {
            case District district -> DistrictBody.of(district);
            case Provider provider -> ProviderBody.of(provider, reader.isOf(provider.code()));
            case Venue venue -> VenueBody.of(venue);
            case StaffMember person -> StaffBody.of(person);
        };
    }
}
