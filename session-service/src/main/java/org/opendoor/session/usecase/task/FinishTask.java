package org.opendoor.session.usecase.task;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.domain.task.Task.Answer;
import org.opendoor.session.domain.task.TaskCommand;
import org.opendoor.session.domain.task.TaskEvent;
import org.opendoor.session.domain.task.TaskOutcome;
import org.opendoor.session.domain.task.TaskRefusal;
import org.opendoor.session.domain.task.TaskRules;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.task.TaskBook.Kept;

/** Writes down that somebody did a task, with what came of it, and lets follow what follows. */
@ApplicationScoped
public class FinishTask {

    /** What came of it, by whom, and in which words. */
    public record Said(TaskOutcome outcome, String by, Optional<String> note) {
        @Override
        public String toString() {
            return "Said[" + outcome + "]";
        }
    }

    /** What came of saying so. */
    public sealed interface Told {

        /** It is done, now or before. */
        record Stands(long version) implements Told {}

        /** It is not, and nothing happened. */
        record Refused(TaskRefusal why) implements Told {}
    }

    private final Transactions transactions;
    private final TaskReader reader;
    private final Programmes programmes;
    private final TaskBook book;
    private final List<WhenFinished> consequences;
    private final InstantSource clock;

    public FinishTask(
            Transactions transactions,
            TaskReader reader,
            Programmes programmes,
            TaskBook book,
            @All List<WhenFinished> consequences,
            InstantSource clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.programmes = programmes;
        this.book = book;
        this.consequences = List.copyOf(consequences);
        this.clock = clock;
    }

    public Uni<Told> finish(UUID id, Reach.OfProviders reach, Said said) {
        return transactions.in(() -> reader.find(id)
                .call(found -> programme(found))
                .chain(() -> book.lock(id))
                .map(found -> found.filter(
                        kept -> reach.providers().contains(kept.task().brief().provider())))
                .chain(found -> decide(found, said)));
    }

    /** The programme is locked before its task, as by everybody else, so that no two wait for each other. */
    private Uni<?> programme(Optional<Kept> found) {
        return found.map(kept -> kept.task().brief().about())
                .filter(about -> about.subject() == About.Subject.JOURNEY)
                .<Uni<?>>map(about -> programmes.lock(about.id()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Told> decide(Optional<Kept> found, Said said) {
        var now = clock.instant();
        var state = found.<Task>map(Kept::task).orElseGet(Task.Unopened::new);
        var answer = new Answer(said.outcome(), said.by(), now);
        return switch (TaskRules.decide(state, new TaskCommand.Finish(answer))) {
            case Decision.Accepted(var events) -> happen(found.orElseThrow(), events.getFirst(), said);
            case Decision.AlreadyDone<?, ?> _ ->
                Uni.createFrom().item(new Told.Stands(found.orElseThrow().version()));
            case Decision.Refused(var why) -> Uni.createFrom().item(new Told.Refused(why));
        };
    }

    private Uni<Told> happen(Kept kept, TaskEvent event, Said said) {
        var now = clock.instant();
        var change = TaskDesk.changed(kept, event, now);
        var brief = kept.task().brief();
        var done = book.keep(List.of(change))
                .chain(() -> said.note()
                        .map(note -> book.write(brief.id(), brief.about().id(), TaskBook.Part.NOTE, note, now))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
        if (change.now().task() instanceof Task.Done finished) {
            for (var consequence : consequences) {
                done = done.chain(() -> consequence.follow(finished));
            }
        }
        return done.replaceWith(new Told.Stands(change.now().version()));
    }
}
