package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.task.TaskBook.Kept;

/** Shows tasks to the people of their provider. Each reading of words leaves a trace: no trace, no words. */
@ApplicationScoped
public class ReadTasks {

    private final Transactions transactions;
    private final TaskReader reader;
    private final TaskReadings readings;

    public ReadTasks(Transactions transactions, TaskReader reader, TaskReadings readings) {
        this.transactions = transactions;
        this.reader = reader;
        this.readings = readings;
    }

    /** A task with all that was said about it. */
    public record Whole(Kept kept, TaskReader.Words words) {}

    /** Empty for an unknown one and for one out of reach alike. */
    public Uni<Optional<Whole>> one(UUID id, Reach.OfProviders reach) {
        return transactions.in(() -> within(id, reach)
                .chain(found -> found.map(kept -> reader.words(kept)
                                .chain(words -> traced(new Whole(kept, words)))
                                .map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** What happened to it; empty for an unknown one and for one out of reach alike. */
    public Uni<Optional<List<TaskReader.Past>>> history(UUID id, Reach.OfProviders reach) {
        return within(id, reach)
                .chain(found -> found.map(_ -> reader.history(id).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** A page of what is to be done; access is part of the question. */
    public Uni<List<Kept>> list(TaskReader.Query query) {
        return query.providers().isEmpty() ? Uni.createFrom().item(List.of()) : reader.list(query);
    }

    private Uni<Optional<Kept>> within(UUID id, Reach.OfProviders reach) {
        return reader.find(id)
                .map(found -> found.filter(
                        kept -> reach.providers().contains(kept.task().brief().provider())));
    }

    private Uni<Whole> traced(Whole whole) {
        var about = whole.kept().task().brief().about();
        return whole.words().equals(TaskReader.Words.NONE) || about.subject() != About.Subject.JOURNEY
                ? Uni.createFrom().item(whole)
                : readings.wereRead(about.id()).replaceWith(whole);
    }
}
