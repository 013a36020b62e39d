package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.WorkingDays;
import org.opendoor.session.domain.task.Brief;
import org.opendoor.session.domain.task.Task;
import org.opendoor.session.domain.task.Task.DropReason;
import org.opendoor.session.domain.task.TaskCommand;
import org.opendoor.session.domain.task.TaskEvent;
import org.opendoor.session.domain.task.TaskPolicy;
import org.opendoor.session.domain.task.TaskRules;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.task.TaskBook.Change;
import org.opendoor.session.usecase.task.TaskBook.Kept;
import org.opendoor.session.usecase.task.TaskDeadlines.Deadline;

/** What happens to many tasks at once: opened, dropped, handed over, carried up. All in the transaction that is running. */
@ApplicationScoped
public class TaskDesk implements Tasks {

    private final TaskBook book;
    private final TaskDeadlines deadlines;
    private final WorkingDays workingDays;
    private final NewIds ids;
    private final InstantSource clock;

    public TaskDesk(TaskBook book, TaskDeadlines deadlines, WorkingDays workingDays, NewIds ids, InstantSource clock) {
        this.book = book;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<Void> open(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        var briefs = wanted.stream().map(task -> brief(task, now)).toList();
        return book.open(briefs).chain(() -> words(wanted, briefs, now)).chain(() -> watch(briefs));
    }

    /** What was already opened keeps the words it has: the fresh id is nobody's then. */
    private Uni<Void> words(List<Wanted> wanted, List<Brief> briefs, Instant now) {
        var done = Uni.createFrom().voidItem();
        for (int n = 0; n < wanted.size(); n++) {
            var words = wanted.get(n).words();
            if (words.isPresent()) {
                var brief = briefs.get(n);
                done = done.chain(
                        () -> book.write(brief.id(), brief.about().id(), TaskBook.Part.WORDS, words.get(), now));
            }
        }
        return done;
    }

    @Override
    public Uni<Void> drop(List<Unneeded> unneeded) {
        if (unneeded.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        return book.lockWaiting(unneeded)
                .chain(found -> put(found, kept -> new TaskCommand.Drop(because(unneeded, kept), now), now));
    }

    /** Journeys are over: what only made sense while they ran need not be done. */
    public Uni<Void> journeysEnded(Collection<UUID> journeys) {
        if (journeys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        return book.lockAbout(journeys)
                .map(found -> found.stream()
                        .filter(kept ->
                                TaskPolicy.of(kept.task().brief().kind()).endsWithJourney())
                        .toList())
                .chain(found -> put(found, _ -> new TaskCommand.Drop(DropReason.JOURNEY_ENDED, now), now));
    }

    /**
     * Journeys go on at another provider, and what there is to do for the person goes along.
     *
     * @param providers by the journey
     */
    public Uni<Void> handOver(Map<UUID, String> providers) {
        if (providers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        Function<Kept, String> next =
                kept -> providers.get(kept.task().brief().about().id());
        return book.lockAbout(providers.keySet())
                .chain(found -> put(found, kept -> new TaskCommand.HandOver(next.apply(kept)), now)
                        .chain(() -> watch(found.stream()
                                .map(kept -> kept.task().at(next.apply(kept)))
                                .filter(Task.Open.class::isInstance)
                                .map(Task.Known::brief)
                                .toList())));
    }

    /** A day is over: what was to be done by then is every practitioner's of the provider now. */
    public Uni<Void> carryUp(String provider, LocalDate day) {
        var now = clock.instant();
        return book.lockDue(provider, day).chain(found -> put(found, _ -> new TaskCommand.CarryUp(now), now));
    }

    private Uni<Void> put(List<Kept> found, Function<Kept, TaskCommand> command, Instant now) {
        var changes = new ArrayList<Change>();
        for (var kept : found) {
            switch (TaskRules.decide(kept.task(), command.apply(kept))) {
                case Decision.Accepted(var events) -> events.forEach(event -> changes.add(changed(kept, event, now)));
                case Decision.AlreadyDone<?, ?> _, Decision.Refused<?, ?> _ -> {}
            }
        }
        return changes.isEmpty() ? Uni.createFrom().voidItem() : book.keep(changes);
    }

    static Change changed(Kept kept, TaskEvent event, Instant now) {
        var after = new Kept(Task.after(kept.task(), event), kept.version() + 1);
        return new Change(after, event.getClass().getSimpleName(), now);
    }

    private Brief brief(Wanted wanted, Instant now) {
        var dueOn = TaskPolicy.of(wanted.kind()).dueOn(BritishDate.of(now), workingDays);
        return new Brief(ids.next(), wanted.kind(), wanted.about(), wanted.provider(), wanted.owner(), dueOn, now);
    }

    private Uni<Void> watch(Collection<Brief> briefs) {
        return deadlines.watch(briefs.stream()
                .map(brief -> new Deadline(brief.provider(), brief.dueOn()))
                .collect(Collectors.toSet()));
    }

    private static DropReason because(List<Unneeded> unneeded, Kept kept) {
        var brief = kept.task().brief();
        return unneeded.stream()
                .filter(each -> each.kind() == brief.kind()
                        && each.about().equals(brief.about().id())
                        && each.cause().equals(brief.about().cause()))
                .map(Unneeded::because)
                .findFirst()
                .orElseThrow();
    }
}
