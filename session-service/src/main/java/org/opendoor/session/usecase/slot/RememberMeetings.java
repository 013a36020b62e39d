package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.slot.MeetingTrail.Deed;
import org.opendoor.session.usecase.slot.MeetingTrail.Step;

/** Keeps the lineage of first meetings, with who asked: the events that both sides hear say neither. */
@ApplicationScoped
class RememberMeetings implements Consequence {

    private final MeetingTrail trail;

    RememberMeetings(MeetingTrail trail) {
        this.trail = trail;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var steps = happenings.stream().flatMap(RememberMeetings::steps).toList();
        return steps.isEmpty() ? Uni.createFrom().voidItem() : trail.add(steps);
    }

    private static Stream<Step> steps(Happening happening) {
        var id = happening.referralId();
        var at = happening.at();
        var steps = Stream.<Step>builder();
        for (var event : happening.events()) {
            if (event instanceof ProgrammeEvent.AppointmentBooked(var booked)) {
                steps.add(new Step(id, Deed.BOOKED, booked, Optional.empty(), at));
            } else if (event instanceof ProgrammeEvent.AppointmentRescheduled(var _, var to, var by)) {
                steps.add(new Step(id, Deed.RESCHEDULED, to, Optional.of(by), at));
            } else if (event instanceof ProgrammeEvent.AppointmentCancelled(var cancelled, var by)) {
                steps.add(new Step(id, Deed.CANCELLED, cancelled, Optional.of(by), at));
            }
        }
        return steps.build();
    }
}
