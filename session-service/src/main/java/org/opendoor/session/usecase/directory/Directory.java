package org.opendoor.session.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.directory.District;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;

/** The directory as it was last told. What has not been told yet is not there, and may be a moment later. */
public interface Directory {

    Uni<Optional<District>> district(String id);

    Uni<Optional<Provider>> provider(String id);

    /** Who takes people of this district now, by id. */
    Uni<List<Provider>> providersOf(String district);

    Uni<Optional<Venue>> venue(String id);

    /** Those of these ids that are known, in use or not. */
    Uni<List<Venue>> venues(Collection<String> ids);

    /** The venues in use of these providers, by id. */
    Uni<List<Venue>> venuesOf(Set<String> providers);

    /** The middle of all known venues whose postcode begins with this outward code; empty where there is none. */
    Uni<Optional<Position>> middleOf(String outward);

    Uni<Optional<StaffMember>> staff(String id);

    /** Those of these ids that are known, active or not. */
    Uni<List<StaffMember>> staff(Collection<String> ids);

    /** The active practitioners of this provider, by id. */
    Uni<List<StaffMember>> practitionersOf(String provider);
}
