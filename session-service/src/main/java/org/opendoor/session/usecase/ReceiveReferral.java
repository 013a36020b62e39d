package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.ProgrammeCommand;

/** Begins a programme when its referral is heard, and lets happen what came before it. */
@ApplicationScoped
public class ReceiveReferral {

    private final Transactions transactions;
    private final ProgrammeDesk desk;
    private final EarlyEvents early;

    public ReceiveReferral(Transactions transactions, ProgrammeDesk desk, EarlyEvents early) {
        this.transactions = transactions;
        this.desk = desk;
        this.early = early;
    }

    public Uni<Outcome> receive(Journey journey) {
        return transactions.in(
                () -> desk.put(journey.referralId(), new Reach.Everything(), _ -> new ProgrammeCommand.Receive(journey))
                        .call(() -> early.release(journey.referralId())));
    }
}
