package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.professional.Words;

/** Opens a task that a person asks for because of what somebody said to them, and tells which one it is. */
@ApplicationScoped
public class OpenForPerson {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Words words;
    private final Tasks tasks;
    private final TaskReader reader;

    public OpenForPerson(
            Transactions transactions, Programmes programmes, Words words, Tasks tasks, TaskReader reader) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.words = words;
        this.tasks = tasks;
        this.reader = reader;
    }

    /** What the programme says to it. */
    public sealed interface Answer {

        /** Yes: this. */
        record Yes(Tasks.Wanted wanted) implements Answer {}

        /** No. */
        record No(ProgrammeRefusal why) implements Answer {}
    }

    /** What came of it. */
    public sealed interface Opened {

        /** It is there, since now or before. */
        record There(UUID taskId, long version) implements Opened {}

        /** It is not. */
        record Refused(ProgrammeRefusal why) implements Opened {}
    }

    /** @param answer decides on the programme as it is, locked */
    public Uni<Opened> open(UUID referralId, Reach reach, Function<Filed, Answer> answer) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .map(found -> found.filter(filed -> reach.covers(filed.file().journey())))
                .chain(found -> words.isForgotten(referralId).chain(forgotten -> take(found, forgotten, answer))));
    }

    private Uni<Opened> take(Optional<Filed> found, boolean forgotten, Function<Filed, Answer> answer) {
        if (found.isEmpty()) {
            return refused(ProgrammeRefusal.NOT_YET_KNOWN);
        }
        if (forgotten) {
            return refused(ProgrammeRefusal.PERSON_FORGOTTEN);
        }
        return switch (answer.apply(found.get())) {
            case Answer.No(var why) -> refused(why);
            case Answer.Yes(var wanted) ->
                tasks.open(List.of(wanted))
                        .chain(() -> reader.find(wanted.kind(), wanted.about()))
                        .map(Optional::orElseThrow)
                        .map(kept -> new Opened.There(kept.task().brief().id(), kept.version()));
        };
    }

    private static Uni<Opened> refused(ProgrammeRefusal why) {
        return Uni.createFrom().item(new Opened.Refused(why));
    }
}
