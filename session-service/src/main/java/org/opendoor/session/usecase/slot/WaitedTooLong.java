package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.slot.Waiting;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.ProgrammeDesk;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.slot.MeetingTrail.Deed;
import org.opendoor.session.usecase.slot.MeetingTrail.Step;
import org.opendoor.session.usecase.task.Tasks;
import org.opendoor.session.usecase.task.Tasks.Wanted;

/**
 * What becomes of somebody who said yes and whom nobody has met: first a task for the provider, to offer another meeting;
 * then the journey is over as never started, because contact was lost, and followup-service owes them one. Decided anew
 * under the lock: whoever was booked or assessed in the meantime waits no more.
 */
@ApplicationScoped
public class WaitedTooLong {

    private final Transactions transactions;
    private final Programmes programmes;
    private final MeetingTrail trail;
    private final Tasks tasks;
    private final ProgrammeDesk desk;
    private final InstantSource clock;

    public WaitedTooLong(
            Transactions transactions,
            Programmes programmes,
            MeetingTrail trail,
            Tasks tasks,
            ProgrammeDesk desk,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.trail = trail;
        this.tasks = tasks;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param began what the wait began with */
    public Uni<Void> askToBook(UUID referralId, String began) {
        return ifStill(
                referralId,
                began,
                file -> tasks.open(List.of(new Wanted(
                        TaskKind.REBOOK_FIRST_APPOINTMENT,
                        About.journey(referralId, began),
                        file.journey().parties().provider(),
                        file.appointment().flatMap(Appointment::practitioner)))));
    }

    /** What nobody said is not put into the person's mouth: the reason is that contact was lost. */
    public Uni<Void> end(UUID referralId, String began) {
        var lost = new EndingCause.Because(Reason.LOST_CONTACT, List.of());
        return ifStill(
                referralId,
                began,
                _ -> desk.put(
                                referralId,
                                new Reach.Everything(),
                                now -> new ProgrammeCommand.End(
                                        lost, Optional.empty(), Optional.empty(), Alternatives.Answers.NONE, now))
                        .replaceWithVoid());
    }

    private Uni<Void> ifStill(UUID referralId, String began, Function<CaseFile, Uni<Void>> act) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : trail.of(referralId)
                                .chain(steps -> waits(found.get(), steps)
                                                .filter(began::equals)
                                                .isPresent()
                                        ? act.apply(found.get().file())
                                        : Uni.createFrom().voidItem())));
    }

    private Optional<String> waits(Filed filed, List<Step> steps) {
        var cancelledLast = steps.isEmpty()
                ? Optional.<UUID>empty()
                : Optional.of(steps.getLast())
                        .filter(step -> step.deed() == Deed.CANCELLED)
                        .map(step -> step.appointment().id());
        return Waiting.now(filed.file().programme(), cancelledLast, clock.instant());
    }
}
