package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.slot.WantedSlot;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.slot.MeetingTrail.Deed;
import org.opendoor.session.usecase.slot.MeetingTrail.Step;
import org.opendoor.session.usecase.slot.Suggested.Suggestion;

/** What somebody can be offered at once for whom the way to the first meeting was too much: no way at all, or another one. */
@ApplicationScoped
public class SuggestAlternatives {

    private static final int MOST_OF_EACH = 3;

    private final ReadProgrammes programmes;
    private final SlotSearch search;
    private final MeetingTrail trail;

    SuggestAlternatives(ReadProgrammes programmes, SlotSearch search, MeetingTrail trail) {
        this.programmes = programmes;
        this.search = search;
        this.trail = trail;
    }

    /** To the appointment that was cancelled: by telephone or video first, then at other places. */
    public Uni<List<Suggestion>> to(UUID referralId, Reach reach, UUID appointmentId) {
        return programmes
                .one(referralId, reach)
                .chain(found -> found.map(filed -> trail.of(referralId)
                                .chain(steps -> alternatives(
                                        filed.file().journey().parties().provider(), placeOf(appointmentId, steps))))
                        .orElseGet(() -> Uni.createFrom().item(List.of())));
    }

    private Uni<List<Suggestion>> alternatives(String provider, Optional<String> gone) {
        var own = Set.of(provider);
        return search.next(own, WantedSlot.ANYTHING.fromHome(), MOST_OF_EACH)
                .chain(fromHome -> search.next(
                                own,
                                WantedSlot.ANYTHING.faceToFace(),
                                venue -> gone.filter(venue.id()::equals).isEmpty(),
                                MOST_OF_EACH)
                        .map(elsewhere -> Stream.concat(fromHome.stream(), elsewhere.stream())
                                .toList()));
    }

    private static Optional<String> placeOf(UUID appointmentId, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.deed() == Deed.CANCELLED)
                .map(Step::appointment)
                .filter(appointment -> appointment.id().equals(appointmentId))
                .findFirst()
                .flatMap(Appointment::venue);
    }
}
