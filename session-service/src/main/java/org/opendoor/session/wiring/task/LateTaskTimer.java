package org.opendoor.session.wiring.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.task.TaskDesk;

/** Rings when a day is over on which something was due at a provider. */
@ApplicationScoped
class LateTaskTimer implements TimerHandler {

    private final TaskDesk desk;

    LateTaskTimer(TaskDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return EndOfDay.KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var slash = timer.key().indexOf('/');
        return desk.carryUp(
                timer.key().substring(slash + 1), LocalDate.parse(timer.key().substring(0, slash)));
    }
}
