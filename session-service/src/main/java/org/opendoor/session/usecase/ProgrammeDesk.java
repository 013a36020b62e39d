package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.ProgrammeRules;

/**
 * The way every command takes: load and lock, decide, save, announce; all of it in one transaction, or in the one that is
 * running.
 */
@ApplicationScoped
public class ProgrammeDesk {

    /** A command that needs to know the time. */
    interface AtTime extends Function<Instant, ProgrammeCommand> {}

    private final Transactions transactions;
    private final Programmes programmes;
    private final Announcements announcements;
    private final InstantSource clock;

    public ProgrammeDesk(
            Transactions transactions, Programmes programmes, Announcements announcements, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Outcome> put(UUID referralId, Reach reach, AtTime command) {
        return put(referralId, reach, Optional.empty(), command);
    }

    /**
     * @param seen the version that the caller has seen, where they must have seen the latest
     */
    Uni<Outcome> put(UUID referralId, Reach reach, Optional<Long> seen, AtTime command) {
        return transactions.in(() -> programmes.lock(referralId).chain(found -> {
            var within = found.filter(filed -> reach.covers(filed.file().journey()));
            var version = within.map(Filed::version).orElse(0L);
            if (within.isPresent() && seen.isPresent() && !seen.get().equals(version)) {
                return Uni.createFrom().item(new Outcome.Stale(version));
            }
            var state = within.map(Filed::file).map(CaseFile::programme).orElseGet(Programme.Unheard::new);
            return decide(referralId, state, version, command);
        }));
    }

    private Uni<Outcome> decide(UUID referralId, Programme state, long version, AtTime command) {
        var now = clock.instant();
        return switch (ProgrammeRules.decide(state, command.apply(now))) {
            case Decision.Accepted(var events) -> happen(referralId, state, version, events, now);
            case Decision.AlreadyDone<?, ?> _ -> Uni.createFrom().item(new Outcome.Unchanged(state, version));
            case Decision.Refused(var why) -> Uni.createFrom().item(new Outcome.Refused(why));
        };
    }

    private Uni<Outcome> happen(
            UUID referralId, Programme before, long version, List<ProgrammeEvent> events, Instant at) {
        var after = Evolution.after(before, events);
        var next = version + 1;
        return programmes
                .keep(referralId, after, events, next)
                .chain(() -> announcements.make(Evolution.journeyOf(after), events, at))
                .replaceWith(new Outcome.Changed(after, next, events));
    }
}
