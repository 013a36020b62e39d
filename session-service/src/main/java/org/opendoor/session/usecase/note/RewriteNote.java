package org.opendoor.session.usecase.note;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.note.Notes.Kept;

/** Writes a note in the place of what it said before, for somebody who has seen that. */
@ApplicationScoped
public class RewriteNote {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Notes notes;
    private final InstantSource clock;

    public RewriteNote(Transactions transactions, Programmes programmes, Notes notes, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.notes = notes;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Rewritten {

        /** It says so now. */
        record Done(long version) implements Rewritten {}

        /** The caller has seen an older version than this one. */
        record Stale(long version) implements Rewritten {}

        /** It was refused, and nothing happened. */
        record Refused(ProgrammeRefusal why) implements Rewritten {}
    }

    /**
     * @param now what it says from now on, by what it said before, if anything
     * @param seen the version that the caller has seen; 0 where nothing was written yet
     */
    public <T> Uni<Rewritten> rewrite(
            UUID referralId, Reach reach, Note<T> note, Function<Optional<T>, T> now, long seen) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found -> found.filter(filed -> reach.covers(filed.file().journey()))
                                .filter(filed -> filed.file().assessment().isPresent())
                                .isEmpty()
                        ? refused(ProgrammeRefusal.NOT_YET_KNOWN)
                        : notes.find(referralId, note).chain(before -> {
                            long version = before.map(Kept::version).orElse(0L);
                            return version == seen
                                    ? keep(referralId, note, new Kept<>(now.apply(before.map(Kept::content)), seen + 1))
                                    : Uni.createFrom().item(new Rewritten.Stale(version));
                        })));
    }

    private <T> Uni<Rewritten> keep(UUID referralId, Note<T> note, Kept<T> now) {
        return notes.keep(referralId, note, now, clock.instant())
                .map(written -> written
                        ? new Rewritten.Done(now.version())
                        : new Rewritten.Refused(ProgrammeRefusal.PERSON_FORGOTTEN));
    }

    private static Uni<Rewritten> refused(ProgrammeRefusal why) {
        return Uni.createFrom().item(new Rewritten.Refused(why));
    }
}
