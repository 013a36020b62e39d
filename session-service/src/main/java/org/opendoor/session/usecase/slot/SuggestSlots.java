package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.directory.Provider;
import org.opendoor.session.domain.slot.WantedSlot;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.directory.Directory;

/** Finds the next first meetings that suit a person; where none does, what can be offered instead. */
@ApplicationScoped
public class SuggestSlots {

    private static final int MOST = 10;
    private static final int MOST_INSTEAD = 3;

    private final ReadProgrammes programmes;
    private final Directory directory;
    private final SlotSearch search;
    private final NoteUnmetWish unmet;

    SuggestSlots(ReadProgrammes programmes, Directory directory, SlotSearch search, NoteUnmetWish unmet) {
        this.programmes = programmes;
        this.directory = directory;
        this.search = search;
        this.unmet = unmet;
    }

    public Uni<Suggested> suggest(UUID referralId, Reach reach, WantedSlot wanted) {
        return programmes.one(referralId, reach).chain(found -> {
            if (found.isEmpty()) {
                return refused(ProgrammeRefusal.NOT_YET_KNOWN);
            }
            return switch (found.get().file().programme()) {
                case Programme.Unheard _ -> refused(ProgrammeRefusal.NOT_YET_KNOWN);
                case Programme.Awaiting(var journey) -> suggest(journey, wanted);
                case Programme.AssessmentBooked(var journey, var _) -> suggest(journey, wanted);
                case Programme.Assessed _, Programme.Underway _ -> refused(ProgrammeRefusal.ALREADY_ASSESSED);
                case Programme.Ended _ -> refused(ProgrammeRefusal.PROGRAMME_ENDED);
            };
        });
    }

    private Uni<Suggested> suggest(Journey journey, WantedSlot wanted) {
        return search.next(Set.of(journey.parties().provider()), wanted, MOST)
                .chain(found -> found.isEmpty()
                        ? instead(journey, wanted)
                        : Uni.createFrom().item(new Suggested.These(found)));
    }

    /** What else there is: from home with the same provider, or the same wish with the district's others. */
    private Uni<Suggested> instead(Journey journey, WantedSlot wanted) {
        var own = journey.parties().provider();
        return unmet.note(journey, wanted)
                .chain(() -> search.next(Set.of(own), wanted.fromHome(), MOST_INSTEAD))
                .chain(fromHome -> others(journey)
                        .chain(others -> search.next(others, wanted, MOST_INSTEAD))
                        .map(elsewhere -> new Suggested.Nothing(fromHome, elsewhere)));
    }

    private Uni<Set<String>> others(Journey journey) {
        var parties = journey.parties();
        return directory
                .providersOf(parties.district())
                .map(providers -> providers.stream()
                        .map(Provider::id)
                        .filter(id -> !id.equals(parties.provider()))
                        .collect(Collectors.toSet()));
    }

    private static Uni<Suggested> refused(ProgrammeRefusal why) {
        return Uni.createFrom().item(new Suggested.Refused(why));
    }
}
