package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.CheckInDay;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.Invitation;
import org.opendoor.followup.domain.Owner;
import org.opendoor.followup.domain.OwnerKind;
import org.opendoor.followup.usecase.Deadlines;
import org.opendoor.followup.usecase.directory.Departures;
import org.opendoor.followup.usecase.directory.Leavers;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;

/** One durable timer per contact and level, set to the end of the last day on which the contact is not late at it. */
@ApplicationScoped
class ContactTimers implements Deadlines {
    private final Timers timers;
    private final InvitationTimers invitations;
    private final CheckInTimers checkIns;
    private final Leavers leavers;
    private final Departures departures;

    ContactTimers(
            Timers timers,
            InvitationTimers invitations,
            CheckInTimers checkIns,
            Leavers leavers,
            Departures departures) {
        this.checkIns = checkIns;
        this.timers = timers;
        this.invitations = invitations;
        this.leavers = leavers;
        this.departures = departures;
    }

    @Override
    public Uni<Void> watch(UUID referralId, Contact due, Map<EscalationLevel, LocalDate> levelsAhead) {
        return timers.scheduleAll(
                        LateContact.KIND,
                        levelsAhead.entrySet().stream()
                                .collect(Collectors.toMap(
                                        level -> new LateContact(referralId, due.id(), level.getKey()).key(),
                                        level -> endOf(level.getValue()))))
                .chain(() -> watchDesk(due.plan().owner()));
    }

    /** What is promised in the name of somebody who has left is looked at again at once. */
    private Uni<Void> watchDesk(Owner owner) {
        return owner.kind() == OwnerKind.ADVISER
                ? leavers.hasLeft(owner.id())
                        .chain(gone -> gone
                                ? departures.look(owner.id())
                                : Uni.createFrom().voidItem())
                : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forget(UUID referralId, Contact over) {
        return each(
                List.of(EscalationLevel.values()),
                level -> timers.cancel(LateContact.KIND, new LateContact(referralId, over.id(), level).key()));
    }

    @Override
    public Uni<Void> watchInvitations(UUID referralId, List<Invitation> ahead, List<Integer> over) {
        return invitations.set(referralId, ahead, over);
    }

    @Override
    public Uni<Void> watchCheckIns(UUID referralId, List<CheckInDay> ahead, List<Cause.CheckIn> over) {
        return checkIns.set(referralId, ahead, over);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PlatformClock.ZONE).toInstant();
    }

    private static Uni<Void> each(List<EscalationLevel> levels, Function<EscalationLevel, Uni<Void>> set) {
        return Multi.createFrom()
                .iterable(levels)
                .onItem()
                .transformToUniAndConcatenate(set::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
