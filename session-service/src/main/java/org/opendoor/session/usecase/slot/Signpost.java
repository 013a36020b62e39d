package org.opendoor.session.usecase.slot;

import static org.opendoor.session.domain.slot.SlotRefusal.PRACTITIONER_AWAY;
import static org.opendoor.session.domain.slot.SlotRefusal.PRACTITIONER_NOT_HERE;
import static org.opendoor.session.domain.slot.SlotRefusal.VENUE_DOES_NOT_FIT;
import static org.opendoor.session.domain.slot.SlotRefusal.VENUE_NOT_HERE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;
import org.opendoor.session.domain.slot.SlotRefusal;
import org.opendoor.session.domain.slot.SlotTerms;

/** What the directory says of the people and places that a batch of rows names. */
final class Signpost {

    private final Set<String> providers;
    private final Map<String, StaffMember> staff;
    private final Map<String, Venue> venues;

    Signpost(Set<String> providers, List<StaffMember> staff, List<Venue> venues) {
        this.providers = providers;
        this.staff = staff.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        this.venues = venues.stream().collect(Collectors.toMap(Venue::id, Function.identity()));
    }

    /** What a row comes to. */
    sealed interface Terms {}

    /** A person and a place that are there. */
    record Found(SlotTerms terms) implements Terms {}

    /** Somebody or something that is not. */
    record Lost(SlotRefusal why) implements Terms {}

    Terms terms(PublishSlots.Row row) {
        var practitioner = Optional.ofNullable(staff.get(row.practitioner()));
        var provider = practitioner
                .filter(person -> person.active() && person.role() == StaffMember.Role.PRACTITIONER)
                .flatMap(StaffMember::provider)
                .filter(providers::contains);
        if (provider.isEmpty()) {
            return new Lost(PRACTITIONER_NOT_HERE);
        }
        if (!practitioner.orElseThrow().worksOn(BritishDate.of(row.startsAt()))) {
            return new Lost(PRACTITIONER_AWAY);
        }
        if ((row.medium() == Medium.FACE_TO_FACE) != row.venue().isPresent()) {
            return new Lost(VENUE_DOES_NOT_FIT);
        }
        if (row.venue().isPresent() && !isHere(row.venue().get(), provider.get())) {
            return new Lost(VENUE_NOT_HERE);
        }
        return new Found(new SlotTerms(
                provider.get(), row.practitioner(), row.medium(), row.venue(), row.startsAt(), row.minutes()));
    }

    private boolean isHere(String venue, String provider) {
        return Optional.ofNullable(venues.get(venue))
                .filter(known -> known.active() && known.provider().equals(provider))
                .isPresent();
    }
}
