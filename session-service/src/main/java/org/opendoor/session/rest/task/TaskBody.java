package org.opendoor.session.rest.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.domain.task.TaskOutcome;
import org.opendoor.session.domain.task.TaskPolicy;
import org.opendoor.session.usecase.task.ReadTasks;

/**
 * A task.
 *
 * @param referralId the journey it is about; absent where it is about a group
 * @param groupId the group it is about; absent where it is about a person
 * @param owner the practitioner it is for; absent where it is anybody's
 * @param dueOn the last day on which it is in time
 * @param lateSince since when it is late, where it is to be done still
 * @param answers what may be answered
 * @param outcome what came of it
 * @param settledAt when it was done or dropped
 * @param words what was said when it was opened; in no list
 * @param note what was said when it was done; in no list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskBody(
        UUID id,
        TaskKind kind,
        State state,
        UUID referralId,
        UUID groupId,
        String provider,
        String owner,
        LocalDate dueOn,
        Instant openedAt,
        Instant lateSince,
        List<TaskOutcome> answers,
        TaskOutcome outcome,
        String doneBy,
        Task.DropReason droppedBecause,
        Instant settledAt,
        String words,
        String note) {

    /** Where a task stands. */
    public enum State {
        OPEN,
        LATE,
        DONE,
        DROPPED
    }

    /** As a list shows it: no words. */
    static TaskBody of(Task.Known task) {
        return switch (task) {
            case Task.Open _ -> body(task, State.OPEN, null, null, null, null);
            case Task.Late(var _, var since) -> body(task, State.LATE, since, null, null, null);
            case Task.Done(var _, var answer) -> body(task, State.DONE, null, answer, null, answer.at());
            case Task.Dropped(var _, var because, var on) -> body(task, State.DROPPED, null, null, because, on);
        };
    }

    static TaskBody of(ReadTasks.Whole whole) {
        return of(whole.kept().task())
                .with(whole.words().opening().orElse(null), whole.words().note().orElse(null));
    }

    private TaskBody with(String said, String told) {
        return new TaskBody(
                id,
                kind,
                state,
                referralId,
                groupId,
                provider,
                owner,
                dueOn,
                openedAt,
                lateSince,
                answers,
                outcome,
                doneBy,
                droppedBecause,
                settledAt,
                said,
                told);
    }

    private static TaskBody body(
            Task.Known task,
            State state,
            Instant lateSince,
            Task.Answer answer,
            Task.DropReason because,
            Instant settledAt) {
        var brief = task.brief();
        var ofPerson = brief.about().subject() == About.Subject.JOURNEY;
        return new TaskBody(
                brief.id(),
                brief.kind(),
                state,
                ofPerson ? brief.about().id() : null,
                ofPerson ? null : brief.about().id(),
                brief.provider(),
                brief.owner().orElse(null),
                brief.dueOn(),
                brief.openedAt(),
                lateSince,
                List.copyOf(TaskPolicy.of(brief.kind()).outcomes()),
                answer == null ? null : answer.outcome(),
                answer == null ? null : answer.by(),
                because,
                settledAt,
                null,
                null);
    }

    @Override
    public String toString() {
        return "TaskBody[" + kind + " " + id + "]";
    }
}
