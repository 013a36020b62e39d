package org.opendoor.session.domain.task;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.task.TaskRefusal.OUTCOME_DOES_NOT_FIT;
import static org.opendoor.session.domain.task.TaskRefusal.TASK_SETTLED;
import static org.opendoor.session.domain.task.TaskRefusal.TASK_UNKNOWN;

import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.task.TaskCommand.CarryUp;
import org.opendoor.session.domain.task.TaskCommand.Drop;
import org.opendoor.session.domain.task.TaskCommand.Finish;
import org.opendoor.session.domain.task.TaskCommand.HandOver;
import org.opendoor.session.domain.task.TaskCommand.OpenTask;

/** What may be asked of a task, and what comes of it: the table in {@code docs/states/task.md}, cell by cell. */
public final class TaskRules {

    private TaskRules() {}

    /** Pure: the same state and command always give the same answer. */
    public static Decision<TaskEvent, TaskRefusal> decide(Task state, TaskCommand command) {
        return switch (state) {
            case Task.Unopened _ -> unopened(command);
            case Task.Open(var brief) -> waiting(brief, false, command);
            case Task.Late(var brief, var _) -> waiting(brief, true, command);
            case Task.Done(var brief, var answer) -> done(brief, answer, command);
            case Task.Dropped(var brief, var _, var _) -> dropped(brief, command);
        };
    }

    private static Decision<TaskEvent, TaskRefusal> unopened(TaskCommand command) {
        return switch (command) {
            case OpenTask(var brief) -> accept(new TaskEvent.Opened(brief));
            case CarryUp _, Drop _, HandOver _ -> alreadyDone();
            case Finish _ -> refuse(TASK_UNKNOWN);
        };
    }

    private static Decision<TaskEvent, TaskRefusal> waiting(Brief brief, boolean late, TaskCommand command) {
        return switch (command) {
            case OpenTask _ -> alreadyDone();
            case CarryUp(var at) -> late ? alreadyDone() : accept(new TaskEvent.RanLate(at));
            case Finish(var answer) ->
                TaskPolicy.of(brief.kind()).outcomes().contains(answer.outcome())
                        ? accept(new TaskEvent.Finished(answer))
                        : refuse(OUTCOME_DOES_NOT_FIT);
            case Drop(var because, var at) -> accept(new TaskEvent.WasDropped(because, at));
            case HandOver(var provider) -> handOver(brief, provider);
        };
    }

    /** The same answer twice is a retry; another one would change what somebody acted on. */
    private static Decision<TaskEvent, TaskRefusal> done(Brief brief, Task.Answer answer, TaskCommand command) {
        return switch (command) {
            case Finish(var again) -> again.outcome() == answer.outcome() ? alreadyDone() : refuse(TASK_SETTLED);
            case OpenTask _, CarryUp _, Drop _ -> alreadyDone();
            case HandOver(var provider) -> handOver(brief, provider);
        };
    }

    private static Decision<TaskEvent, TaskRefusal> dropped(Brief brief, TaskCommand command) {
        return switch (command) {
            case Finish _ -> refuse(TASK_SETTLED);
            case OpenTask _, CarryUp _, Drop _ -> alreadyDone();
            case HandOver(var provider) -> handOver(brief, provider);
        };
    }

    private static Decision<TaskEvent, TaskRefusal> handOver(Brief brief, String provider) {
        return brief.provider().equals(provider) ? alreadyDone() : accept(new TaskEvent.HandedOver(provider));
    }
}
