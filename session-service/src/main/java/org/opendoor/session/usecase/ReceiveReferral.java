package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.usecase.returning.Lineage;

/** Begins a programme when its referral is heard, and lets happen what came before it. */
@ApplicationScoped
public class ReceiveReferral {

    private final Transactions transactions;
    private final ProgrammeDesk desk;
    private final Lineage lineage;
    private final EarlyEvents early;

    public ReceiveReferral(Transactions transactions, ProgrammeDesk desk, Lineage lineage, EarlyEvents early) {
        this.transactions = transactions;
        this.desk = desk;
        this.lineage = lineage;
        this.early = early;
    }

    /** @param previous the journey that the person comes back from, where they do */
    public Uni<Outcome> receive(Journey journey, Optional<UUID> previous) {
        var id = journey.referralId();
        return transactions.in(() -> desk.put(id, new Reach.Everything(), _ -> new ProgrammeCommand.Receive(journey))
                .call(() -> previous.map(before -> lineage.comesAfter(id, before))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .call(() -> early.release(id)));
    }
}
