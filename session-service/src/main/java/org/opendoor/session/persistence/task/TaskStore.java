package org.opendoor.session.persistence.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.identity.Caller;
import org.opendoor.session.domain.task.Brief;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.persistence.JourneyKeys;
import org.opendoor.session.usecase.task.TaskBook;
import org.opendoor.session.usecase.task.Tasks.Unneeded;

/** Keeps tasks for commands. */
@ApplicationScoped
class TaskStore implements TaskBook {

    private static final String LOCK = TaskSql.SELECT + "where t.id = ?1 for update of t";

    private final Database database;
    private final ObjectMapper json;
    private final Caller caller;
    private final JourneyKeys keys;

    TaskStore(Database database, ObjectMapper json, Caller caller, JourneyKeys keys) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.keys = keys;
    }

    @Override
    public Uni<Void> open(Collection<Brief> briefs) {
        var rows = briefs.stream()
                .map(brief -> TaskRow.of(new Task.Open(brief), 1))
                .toList();
        return write(TaskSql.OPEN, rows);
    }

    @Override
    public Uni<Void> keep(Collection<Change> changes) {
        return write(TaskSql.KEEP, changes.stream().map(Line::of).toList());
    }

    @Override
    public Uni<Optional<Kept>> lock(UUID id) {
        return found(LOCK, query -> query.setParameter(1, id))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Kept>> lockWaiting(Collection<Unneeded> wanted) {
        var these = wanted.stream()
                .map(each -> new NaturalKey(each.kind().name(), each.about(), each.cause()))
                .toList();
        return found(TaskSql.LOCK_WAITING, query -> query.setParameter(1, Rows.write(json, these)));
    }

    @Override
    public Uni<List<Kept>> lockAbout(Collection<UUID> journeys) {
        return found(TaskSql.LOCK_ABOUT, query -> query.setParameter(1, Rows.write(json, List.copyOf(journeys))));
    }

    @Override
    public Uni<List<Kept>> lockDue(String provider, LocalDate day) {
        return found(TaskSql.LOCK_DUE, query -> query.setParameter(1, provider).setParameter(2, day));
    }

    @Override
    public Uni<Void> write(UUID taskId, UUID referralId, Part part, String words, Instant at) {
        var column = switch (part) {
            case WORDS -> "words";
            case NOTE -> "note";
        };
        return keys.seal(referralId, words, at)
                .chain(closed -> closed.map(bytes -> database.with(session -> session.createNativeQuery(
                                                "update task set " + column + " = decode(?2, 'hex') where id = ?1")
                                        .setParameter(1, taskId)
                                        .setParameter(2, bytes)
                                        .executeUpdate())
                                .replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> write(String statement, List<?> rows) {
        return database.with(session -> session.createNativeQuery(statement)
                        .setParameter(1, Rows.write(json, rows))
                        .setParameter(2, caller.subject())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<List<Kept>> found(String statement, UnaryOperator<Mutiny.SelectionQuery<Object[]>> filled) {
        return database.with(session -> filled.apply(session.createNativeQuery(statement, Object[].class))
                        .getResultList())
                .map(rows -> rows.stream().map(TaskRow::kept).toList());
    }

    private record NaturalKey(String kind, UUID about, String cause) {}

    private record Line(@JsonUnwrapped TaskRow row, String what, String at) {
        static Line of(Change change) {
            var now = change.now();
            return new Line(
                    TaskRow.of(now.task(), now.version()),
                    change.what(),
                    change.at().toString());
        }
    }
}
