package org.opendoor.session.domain.group;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.group.Group.Cancelled;
import org.opendoor.session.domain.group.Group.Filling;
import org.opendoor.session.domain.group.Group.Finished;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.Group.Running;

/**
 * When somebody on the list can expect to begin. A date that stands, for a member of a group that runs; a hope, for one of
 * a group that still fills; for who waits, the series after this one if nobody leaves. Somebody may always begin sooner.
 */
public record Forecast(Holidays holidays) {

    /** Empty for who is not on the list, and where the group was cancelled or is over. */
    public Optional<Instant> startOf(UUID referralId, Opened group) {
        return switch (group) {
            case Cancelled _, Finished _ -> Optional.empty();
            case Filling filling ->
                filling.roster().seat(referralId).map(_ -> filling.series().startsAt());
            case Running running ->
                running.roster()
                        .member(referralId)
                        .flatMap(member -> running.series().find(member.from()))
                        .map(GroupSession::startsAt)
                        .or(() -> running.roster().position(referralId).map(position -> later(running, position)));
        };
    }

    private Instant later(Running group, int position) {
        int runs = 1 + (position - 1) / group.outline().size().maximum();
        return group.series().nextRun(runs, holidays);
    }
}
