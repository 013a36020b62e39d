package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.WorkingDays;
import org.opendoor.session.domain.register.Owed;
import org.opendoor.session.domain.register.RegisterPolicy;
import org.opendoor.session.domain.task.Task.DropReason;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.task.Tasks;
import org.opendoor.session.usecase.task.Tasks.Unneeded;

/**
 * Nobody is asked any more for a register that has come, or that nobody waits for: the session was moved, the journey is
 * over, the person had time off. A register that comes in time was nobody's task, and costs nothing here.
 */
@ApplicationScoped
public class RegistersCome implements Consequence {

    private final OverdueRegisters registers;
    private final Tasks tasks;
    private final WorkingDays workingDays;
    private final InstantSource clock;

    public RegistersCome(OverdueRegisters registers, Tasks tasks, WorkingDays workingDays, InstantSource clock) {
        this.registers = registers;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var now = clock.instant();
        var overdue = RegisterPolicy.STANDARD.overdueUpTo(BritishDate.of(now), workingDays);
        var settled = new ArrayList<Unneeded>();
        var ofGroups = new HashMap<UUID, LocalDate>();
        for (var what : happenings) {
            noMore(what, now)
                    .filter(session -> !session.heldOn().isAfter(overdue))
                    .forEach(session -> {
                        settled.add(unneeded(what.referralId(), session.id(), session.heldOn()));
                        session.meeting().groupSession().ifPresent(group -> ofGroups.put(group, session.heldOn()));
                    });
        }
        return complete(ofGroups, now).invoke(settled::addAll).chain(() -> tasks.drop(settled));
    }

    private static Stream<Session> noMore(Happening what, Instant now) {
        var still =
                Owed.by(what.after(), now).stream().map(RegistersCome::cause).toList();
        return Owed.by(what.before(), now).stream().filter(session -> !still.contains(cause(session)));
    }

    private Uni<List<Unneeded>> complete(Map<UUID, LocalDate> heldOn, Instant now) {
        return heldOn.isEmpty()
                ? Uni.createFrom().item(List.of())
                : registers
                        .complete(heldOn.keySet(), now)
                        .map(groups -> groups.entrySet().stream()
                                .map(each -> unneeded(each.getValue(), each.getKey(), heldOn.get(each.getKey())))
                                .toList());
    }

    private static Unneeded unneeded(UUID about, UUID session, LocalDate heldOn) {
        return new Unneeded(
                TaskKind.UNRECORDED_REGISTER, about, Owed.cause(session, heldOn), DropReason.SETTLED_ELSEWHERE);
    }

    private static String cause(Session session) {
        return Owed.cause(session.id(), session.heldOn());
    }
}
