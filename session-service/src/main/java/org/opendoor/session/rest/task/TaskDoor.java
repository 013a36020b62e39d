package org.opendoor.session.rest.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.task.OpenForPerson.Opened;
import org.opendoor.session.usecase.task.ReadTasks;

/** What the resources of tasks have in common. */
@ApplicationScoped
class TaskDoor {

    static final String PATH = "/v1/tasks";

    private final Caller caller;
    private final ReadTasks read;

    TaskDoor(Caller caller, ReadTasks read) {
        this.caller = caller;
        this.read = read;
    }

    Reach.OfProviders reach() {
        return new Reach.OfProviders(caller.providers());
    }

    /** The task as it is now, with what was said. */
    Uni<Shown> show(UUID taskId) {
        return read.one(taskId, reach())
                .map(found -> found.map(whole ->
                                new Shown(TaskBody.of(whole), whole.kept().version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** A task that somebody asked for. */
    static Written written(UUID referralId, Opened opened) {
        return switch (opened) {
            case Opened.There(var taskId, var version) -> Written.created(PATH + "/" + taskId, version);
            case Opened.Refused(var why) -> throw ProgrammeDoor.refused(referralId, why);
        };
    }
}
