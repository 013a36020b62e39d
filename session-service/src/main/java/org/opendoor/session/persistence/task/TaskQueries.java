package org.opendoor.session.persistence.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.persistence.JourneyKeys;
import org.opendoor.session.usecase.task.TaskBook.Kept;
import org.opendoor.session.usecase.task.TaskReader;

/** Reads tasks without a lock. */
@ApplicationScoped
class TaskQueries implements TaskReader {

    private static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));
    private static final String ONE = TaskSql.SELECT + "where t.id = ?1";
    private static final String BY_KEY = TaskSql.SELECT + "where t.about = ?1 and t.kind = ?2 and t.cause = ?3";
    private static final String HISTORY =
            "select at, who, what from task_history where task_id = ?1 order by version limit 1000";
    private static final String WORDS = "select encode(words, 'hex'), encode(note, 'hex') from task where id = ?1";

    private final Database database;
    private final ObjectMapper json;
    private final JourneyKeys keys;

    TaskQueries(Database database, ObjectMapper json, JourneyKeys keys) {
        this.database = database;
        this.json = json;
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Kept>> find(UUID id) {
        return database.with(session -> session.createNativeQuery(ONE, Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(TaskRow::kept));
    }

    @Override
    public Uni<Optional<Kept>> find(TaskKind kind, About about) {
        return database.with(session -> session.createNativeQuery(BY_KEY, Object[].class)
                        .setParameter(1, about.id())
                        .setParameter(2, kind.name())
                        .setParameter(3, about.cause())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(TaskRow::kept));
    }

    @Override
    public Uni<List<Kept>> list(Query query) {
        var after = query.after().orElse(BEGINNING);
        return database.with(session -> {
                    var page = session.createNativeQuery(TaskSql.page(query), Object[].class)
                            .setParameter("providers", Rows.write(json, List.copyOf(query.providers())))
                            .setParameter("due", after.dueOn().toString())
                            .setParameter("id", after.id())
                            .setParameter("most", query.most());
                    query.filter().about().ifPresent(about -> page.setParameter("about", about));
                    query.mine().ifPresent(me -> page.setParameter("me", me));
                    return page.getResultList();
                })
                .map(rows -> rows.stream().map(TaskRow::kept).toList());
    }

    @Override
    public Uni<List<Past>> history(UUID id) {
        return database.with(session -> session.createNativeQuery(HISTORY, Object[].class)
                        .setParameter(1, id)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Past(Columns.instant(row[0]), (String) row[1], (String) row[2]))
                        .toList());
    }

    @Override
    public Uni<Words> words(Kept kept) {
        var brief = kept.task().brief();
        if (brief.about().subject() != About.Subject.JOURNEY) {
            return Uni.createFrom().item(Words.NONE);
        }
        var journey = brief.about().id();
        return database.with(session -> session.createNativeQuery(WORDS, Object[].class)
                        .setParameter(1, brief.id())
                        .getSingleResult())
                .chain(row -> open(journey, row[0])
                        .chain(opening -> open(journey, row[1]).map(note -> new Words(opening, note))));
    }

    private Uni<Optional<String>> open(UUID journey, Object sealed) {
        return sealed == null ? Uni.createFrom().item(Optional.empty()) : keys.open(journey, (String) sealed);
    }
}
