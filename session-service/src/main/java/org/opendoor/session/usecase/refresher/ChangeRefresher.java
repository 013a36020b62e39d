package org.opendoor.session.usecase.refresher;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.refresher.Refresher;
import org.opendoor.session.domain.refresher.RefresherCommand;
import org.opendoor.session.domain.refresher.RefresherEvent;
import org.opendoor.session.domain.refresher.RefresherRules;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.refresher.Refreshers.Kept;

/** Books a refresher session, and writes down what became of it. The programme stays as it ended. */
@ApplicationScoped
public class ChangeRefresher {

    /** What came of it. */
    public sealed interface Changed {

        /** It stands, since now or before. */
        record Stands(UUID id, long version) implements Changed {}

        /** It is refused, and nothing happened. */
        record Refused(ProgrammeRefusal why) implements Changed {}
    }

    private final Transactions transactions;
    private final Programmes programmes;
    private final Refreshers refreshers;
    private final InstantSource clock;

    public ChangeRefresher(
            Transactions transactions, Programmes programmes, Refreshers refreshers, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.refreshers = refreshers;
        this.clock = clock;
    }

    public Uni<Changed> book(Reach reach, Refresher.Booking booking) {
        return ended(
                booking.referralId(),
                reach,
                () -> refreshers
                        .find(booking.referralId(), booking.startsAt())
                        .chain(found -> decide(found, new RefresherCommand.Book(booking))));
    }

    public Uni<Changed> record(UUID referralId, UUID id, Reach reach, Attendance.Statement statement) {
        return ended(
                referralId,
                reach,
                () -> refreshers
                        .find(referralId, id)
                        .chain(found -> decide(found, new RefresherCommand.Record(statement, clock.instant()))));
    }

    public Uni<Changed> cancel(UUID referralId, UUID id, Reach reach) {
        return ended(
                referralId,
                reach,
                () -> refreshers.find(referralId, id).chain(found -> decide(found, new RefresherCommand.Cancel())));
    }

    private Uni<Changed> ended(UUID referralId, Reach reach, Supplier<Uni<Changed>> work) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .map(found -> found.map(Filed::file)
                        .filter(file -> reach.covers(file.journey()))
                        .map(file -> file.programme()))
                .chain(found -> {
                    if (found.isEmpty()) {
                        return refused(ProgrammeRefusal.NOT_YET_KNOWN);
                    }
                    return found.get() instanceof Programme.Ended
                            ? work.get()
                            : refused(ProgrammeRefusal.PROGRAMME_NOT_ENDED);
                }));
    }

    private Uni<Changed> decide(Optional<Kept> found, RefresherCommand command) {
        var state = found.<Refresher>map(Kept::session).orElseGet(Refresher.Unbooked::new);
        var version = found.map(Kept::version).orElse(0L);
        return switch (RefresherRules.decide(state, command)) {
            case Decision.Accepted(var events) -> {
                var now = new Kept(RefresherEvent.after(state, events.getFirst()), version + 1);
                yield refreshers.keep(now).replaceWith(stands(now));
            }
            case Decision.AlreadyDone<?, ?> _ -> Uni.createFrom().item(stands(found.orElseThrow()));
            case Decision.Refused(var why) -> refused(why);
        };
    }

    private static Changed stands(Kept kept) {
        return new Changed.Stands(kept.session().booking().id(), kept.version());
    }

    private static Uni<Changed> refused(ProgrammeRefusal why) {
        return Uni.createFrom().item(new Changed.Refused(why));
    }
}
