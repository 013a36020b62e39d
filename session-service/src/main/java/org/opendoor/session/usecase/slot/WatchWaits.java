package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.session.domain.slot.Waiting;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;

/** Sets the timers of each wait that begins: five hundred referrals may be heard at once. */
@ApplicationScoped
class WatchWaits implements Consequence {

    private final FirstMeetingTimers timers;

    WatchWaits(FirstMeetingTimers timers) {
        this.timers = timers;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var begun = happenings.stream()
                .flatMap(what -> Waiting.begunBy(what.referralId(), what.events(), what.at()).stream())
                .toList();
        return begun.isEmpty() ? Uni.createFrom().voidItem() : timers.watch(begun);
    }
}
