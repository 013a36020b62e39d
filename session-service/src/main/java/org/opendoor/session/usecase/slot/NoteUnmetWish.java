package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.slot.WantedSlot;
import org.opendoor.session.usecase.Programmes;

/** Writes down, and tells once a day, that nobody had a first meeting as a person would have needed it. */
@ApplicationScoped
class NoteUnmetWish {

    private final Transactions transactions;
    private final Programmes programmes;
    private final UnmetWishes wishes;
    private final UnmetWishNews news;
    private final InstantSource clock;

    NoteUnmetWish(
            Transactions transactions,
            Programmes programmes,
            UnmetWishes wishes,
            UnmetWishNews news,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.wishes = wishes;
        this.news = news;
        this.clock = clock;
    }

    /** Locked first, because what is told of a journey has one order. */
    Uni<Void> note(Journey journey, WantedSlot wanted) {
        var now = clock.instant();
        return transactions.in(() -> programmes
                .lock(journey.referralId())
                .chain(() -> wishes.note(journey.referralId(), wanted, now))
                .chain(fresh -> fresh
                        ? news.unmet(journey, wanted, now)
                        : Uni.createFrom().voidItem()));
    }
}
