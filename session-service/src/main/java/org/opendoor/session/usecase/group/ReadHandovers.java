package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;

/** Shows the practitioner what was handed over of somebody. Each reading leaves a trace: no trace, no words. */
@ApplicationScoped
public class ReadHandovers {

    private final Transactions transactions;
    private final ReadProgrammes programmes;
    private final Handovers handovers;
    private final HandoverReadings readings;

    public ReadHandovers(
            Transactions transactions, ReadProgrammes programmes, Handovers handovers, HandoverReadings readings) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.handovers = handovers;
        this.readings = readings;
    }

    /** Empty for a programme that is unknown or out of reach; an empty list where nothing was handed over. */
    public Uni<Optional<List<Handovers.Kept>>> of(UUID referralId, Reach reach) {
        return transactions.in(() -> programmes
                .one(referralId, reach)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<List<Handovers.Kept>>empty())
                        : handovers.of(referralId).map(Optional::of))
                .call(kept -> kept.filter(words -> !words.isEmpty()).isEmpty()
                        ? Uni.createFrom().voidItem()
                        : readings.wereRead(referralId)));
    }
}
