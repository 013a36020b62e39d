package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.WorkingDays;
import org.opendoor.session.domain.register.RegisterPolicy;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.task.Tasks;

/** Opens a task for each register that is missing for too long, whoever's it is and however long ago. */
@ApplicationScoped
public class NoticeMissing {

    private static final int MOST = 500;

    private final OverdueRegisters registers;
    private final Tasks tasks;
    private final WorkingDays workingDays;
    private final InstantSource clock;

    public NoticeMissing(OverdueRegisters registers, Tasks tasks, WorkingDays workingDays, InstantSource clock) {
        this.registers = registers;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** In the running transaction. Answers whether there may be more of them: then it is to be called again. */
    public Uni<Boolean> some() {
        var today = BritishDate.of(clock.instant());
        var last = RegisterPolicy.STANDARD.overdueUpTo(today, workingDays);
        return registers
                .neverNoticed(BritishDate.startOf(last.plusDays(1)), MOST)
                .call(overdue -> tasks.open(overdue.stream()
                        .map(each -> new Tasks.Wanted(
                                TaskKind.UNRECORDED_REGISTER, each.about(), each.provider(), each.practitioner()))
                        .toList()))
                .map(overdue -> overdue.size() == MOST);
    }
}
