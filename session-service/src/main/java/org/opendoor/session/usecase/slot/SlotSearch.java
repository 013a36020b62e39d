package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.directory.StaffMember;
import org.opendoor.session.domain.directory.Venue;
import org.opendoor.session.domain.slot.WantedSlot;
import org.opendoor.session.usecase.directory.Directory;
import org.opendoor.session.usecase.slot.Suggested.Suggestion;

/** Finds what is free and suits: the places in memory, for there are few, and the times in the database. */
@ApplicationScoped
class SlotSearch {

    /** So many more than are shown are looked at, because some may be with people who are away. */
    private static final int SPARE = 40;

    private final Directory directory;
    private final SlotReader slots;
    private final InstantSource clock;

    SlotSearch(Directory directory, SlotReader slots, InstantSource clock) {
        this.directory = directory;
        this.slots = slots;
        this.clock = clock;
    }

    /** The next of these providers, at most so many. */
    Uni<List<Suggestion>> next(Set<String> providers, WantedSlot wanted, int most) {
        return next(providers, wanted, _ -> true, most);
    }

    /** @param where which of the places that suit come into question */
    Uni<List<Suggestion>> next(Set<String> providers, WantedSlot wanted, Predicate<Venue> where, int most) {
        if (providers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var now = clock.instant();
        var after = wanted.from()
                .map(BritishDate::beginningOf)
                .filter(now::isBefore)
                .orElse(now);
        return directory.venuesOf(providers).chain(all -> {
            var venues = all.stream()
                    .filter(wanted::couldComeTo)
                    .filter(where)
                    .collect(Collectors.toMap(Venue::id, Function.identity()));
            return slots.next(providers, wanted, venues.keySet(), after, most + SPARE)
                    .chain(this::whereSomebodyIsThere)
                    .map(found -> found.stream()
                            .limit(most)
                            .map(filed -> suggestion(filed, venues, wanted))
                            .toList());
        });
    }

    /** Whoever fell ill or left after a slot was published meets nobody in it. */
    private Uni<List<FiledSlot>> whereSomebodyIsThere(List<FiledSlot> found) {
        var people =
                found.stream().map(filed -> filed.slot().terms().practitioner()).collect(Collectors.toSet());
        return directory.staff(people).map(staff -> {
            var known = staff.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
            return found.stream()
                    .filter(filed -> {
                        var terms = filed.slot().terms();
                        var person = known.get(terms.practitioner());
                        return person != null && person.worksOn(BritishDate.of(terms.startsAt()));
                    })
                    .toList();
        });
    }

    private static Suggestion suggestion(FiledSlot filed, Map<String, Venue> venues, WantedSlot wanted) {
        Optional<Venue> venue = filed.slot().terms().venue().map(venues::get);
        return new Suggestion(filed, venue, venue.flatMap(wanted.way()::kilometresTo));
    }
}
