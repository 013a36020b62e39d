package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.slot.Waiting;
import org.opendoor.session.domain.task.Task.DropReason;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.slot.MeetingTrail.Step;
import org.opendoor.session.usecase.task.Tasks;
import org.opendoor.session.usecase.task.Tasks.Unneeded;

/** Nobody need offer a first meeting to somebody for whom one was booked, by whomever, or who has had theirs. */
@ApplicationScoped
class SettleRebooking implements Consequence {

    private final MeetingTrail trail;
    private final Tasks tasks;

    SettleRebooking(MeetingTrail trail, Tasks tasks) {
        this.trail = trail;
        this.tasks = tasks;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var settled = happenings.stream()
                .filter(what -> what.has(ProgrammeEvent.AppointmentBooked.class)
                        || what.has(ProgrammeEvent.AssessmentHeld.class))
                .map(Happening::referralId)
                .toList();
        return settled.isEmpty()
                ? Uni.createFrom().voidItem()
                : trail.of(settled)
                        .chain(found -> tasks.drop(settled.stream()
                                .flatMap(id -> unneeded(id, found.getOrDefault(id, List.of())))
                                .toList()));
    }

    /** One for each wait there has been: a task that was never opened, or is done, is left as it is. */
    private static Stream<Unneeded> unneeded(UUID referralId, List<Step> steps) {
        return Stream.concat(Stream.of(Waiting.REFERRED), steps.stream().map(SettleRebooking::began))
                .distinct()
                .map(began -> new Unneeded(
                        TaskKind.REBOOK_FIRST_APPOINTMENT, referralId, began, DropReason.SETTLED_ELSEWHERE));
    }

    private static String began(Step step) {
        var id = step.appointment().id();
        return switch (step.deed()) {
            case BOOKED, RESCHEDULED -> Waiting.booked(id);
            case CANCELLED -> Waiting.cancelled(id);
        };
    }
}
