package org.opendoor.session.persistence.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.Brief;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.domain.task.TaskOutcome;
import org.opendoor.session.usecase.task.TaskBook.Kept;

/**
 * A task's row without its words, in the form in which many of them travel as one JSON parameter; times are text, because
 * that form knows none.
 */
record TaskRow(
        UUID id,
        long version,
        String kind,
        String subject,
        UUID about,
        String cause,
        String provider,
        String owner,
        String dueOn,
        String openedAt,
        String state,
        String lateSince,
        String outcome,
        String doneBy,
        String droppedBecause,
        String settledAt) {

    /** The columns that {@link #kept} reads, in its order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "kind",
            "subject",
            "about",
            "cause",
            "provider",
            "owner",
            "due_on",
            "opened_at",
            "state",
            "late_since",
            "outcome",
            "done_by",
            "dropped_because",
            "settled_at");

    static TaskRow of(Task.Known task, long version) {
        return switch (task) {
            case Task.Open(var brief) -> row(brief, version, "OPEN", null, null, null);
            case Task.Late(var brief, var since) -> row(brief, version, "LATE", since, null, null);
            case Task.Done(var brief, var answer) -> row(brief, version, "DONE", null, answer, null);
            case Task.Dropped dropped -> row(dropped.brief(), version, "DROPPED", null, null, dropped);
        };
    }

    private static TaskRow row(
            Brief brief, long version, String state, Instant lateSince, Task.Answer answer, Task.Dropped dropped) {
        return new TaskRow(
                brief.id(),
                version,
                brief.kind().name(),
                brief.about().subject().name(),
                brief.about().id(),
                brief.about().cause(),
                brief.provider(),
                brief.owner().orElse(null),
                brief.dueOn().toString(),
                brief.openedAt().toString(),
                state,
                lateSince == null ? null : lateSince.toString(),
                answer == null ? null : answer.outcome().name(),
                answer == null ? null : answer.by(),
                dropped == null ? null : dropped.because().name(),
                settledAt(answer, dropped));
    }

    private static String settledAt(Task.Answer answer, Task.Dropped dropped) {
        if (answer != null) {
            return answer.at().toString();
        }
        return dropped == null ? null : dropped.on().toString();
    }

    static Kept kept(Object[] row) {
        var brief = new Brief(
                Columns.uuid(row[0]),
                TaskKind.valueOf((String) row[2]),
                new About(About.Subject.valueOf((String) row[3]), Columns.uuid(row[4]), (String) row[5]),
                (String) row[6],
                Optional.ofNullable((String) row[7]),
                (LocalDate) row[8],
                Columns.instant(row[9]));
        return new Kept(task(brief, row), Columns.number(row[1]));
    }

    private static Task.Known task(Brief brief, Object[] row) {
        return switch ((String) row[10]) {
            case "OPEN" -> new Task.Open(brief);
            case "LATE" -> new Task.Late(brief, Columns.instant(row[11]));
            case "DONE" ->
                new Task.Done(
                        brief,
                        new Task.Answer(
                                TaskOutcome.valueOf((String) row[12]), (String) row[13], Columns.instant(row[15])));
            case "DROPPED" ->
                new Task.Dropped(brief, Task.DropReason.valueOf((String) row[14]), Columns.instant(row[15]));
            default -> throw new IllegalStateException("a task in state " + row[10]);
        };
    }
}
