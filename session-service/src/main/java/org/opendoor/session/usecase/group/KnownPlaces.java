package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;
import org.opendoor.session.domain.group.GroupRefusal;
import org.opendoor.session.usecase.directory.Directory;

/**
 * Whether a group may meet there with that practitioner. What the directory knows to be somebody else's or out of use is
 * refused; what it has not told yet may come a moment later and is taken on trust.
 */
@ApplicationScoped
class KnownPlaces {

    private final Directory directory;

    KnownPlaces(Directory directory) {
        this.directory = directory;
    }

    /** Empty where nothing speaks against it. */
    Uni<Optional<GroupRefusal>> fault(String provider, Optional<String> venue, Optional<String> practitioner) {
        return venue(provider, venue)
                .chain(fault -> fault.isPresent() ? Uni.createFrom().item(fault) : leader(provider, practitioner));
    }

    /** What came of it, unless what was changed is not to be had. */
    Uni<GroupOutcome> checked(GroupOutcome outcome, RearrangeGroup.Change change) {
        return switch (outcome) {
            case GroupOutcome.Changed changed ->
                fault(changed.now().outline().provider(), change.venue(), change.practitioner())
                        .map(fault -> fault.<GroupOutcome>map(GroupOutcome.Refused::new)
                                .orElse(changed));
            case GroupOutcome.Unchanged _, GroupOutcome.Refused _, GroupOutcome.Elsewhere _ ->
                Uni.createFrom().item(outcome);
        };
    }

    private Uni<Optional<GroupRefusal>> venue(String provider, Optional<String> venue) {
        return venue.map(directory::venue)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found ->
                        found.filter(known -> !isUsable(known, provider)).map(_ -> GroupRefusal.VENUE_NOT_IN_USE));
    }

    private Uni<Optional<GroupRefusal>> leader(String provider, Optional<String> practitioner) {
        return practitioner
                .map(directory::staff)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.filter(known -> !mayLead(known, provider))
                        .map(_ -> GroupRefusal.NOT_A_PRACTITIONER_HERE));
    }

    private static boolean isUsable(Venue venue, String provider) {
        return venue.active() && venue.provider().equals(provider);
    }

    private static boolean mayLead(StaffMember staff, String provider) {
        return staff.active()
                && staff.role() == StaffMember.Role.PRACTITIONER
                && staff.provider().filter(provider::equals).isPresent();
    }
}
