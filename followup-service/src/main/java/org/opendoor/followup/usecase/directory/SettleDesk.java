package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.followup.usecase.HearAdviser;

/** Sees to what an adviser owes once they have left, or are back: nobody's contact waits on an empty desk. */
@ApplicationScoped
public class SettleDesk {
    private final Transactions transactions;
    private final Leavers leavers;
    private final HearAdviser hearAdviser;

    public SettleDesk(Transactions transactions, Leavers leavers, HearAdviser hearAdviser) {
        this.transactions = transactions;
        this.leavers = leavers;
        this.hearAdviser = hearAdviser;
    }

    /** What they owed goes to the district's queue, or comes back to them; says how many journeys that was about. */
    public Uni<Integer> of(String staff) {
        return transactions.in(() -> leavers.hasLeft(staff)
                .chain(gone -> (gone ? leavers.owing(staff) : leavers.leftBy(staff))
                        .chain(journeys -> each(journeys, staff, gone))));
    }

    private Uni<Integer> each(List<UUID> journeys, String staff, boolean gone) {
        return Multi.createFrom()
                .iterable(journeys)
                .onItem()
                .transformToUniAndConcatenate(journey -> hearAdviser.of(journey, staff, gone))
                .collect()
                .asList()
                .map(List::size);
    }
}
