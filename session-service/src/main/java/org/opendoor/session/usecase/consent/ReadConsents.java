package org.opendoor.session.usecase.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.ProgrammeReader;

/** Shows what was consented to, since when, and who wrote it down, to those whose journeys these are. */
@ApplicationScoped
public class ReadConsents {

    private final Transactions transactions;
    private final ProgrammeReader programmes;
    private final Consents consents;

    public ReadConsents(Transactions transactions, ProgrammeReader programmes, Consents consents) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.consents = consents;
    }

    /** How each item stands; empty for a programme that is unknown or out of reach. */
    public Uni<Optional<List<Consents.Version>>> all(UUID referralId, Predicate<Journey> reach) {
        return transactions.in(() -> within(referralId, reach)
                .chain(within -> within
                        ? consents.newest(referralId).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }

    /** All versions about one item, the newest first; none where nothing was ever said, too. */
    public Uni<List<Consents.Version>> one(UUID referralId, SharedItem item, Predicate<Journey> reach) {
        return transactions.in(() -> within(referralId, reach)
                .chain(within -> within
                        ? consents.of(referralId, item)
                        : Uni.createFrom().item(List.of())));
    }

    private Uni<Boolean> within(UUID referralId, Predicate<Journey> reach) {
        return programmes
                .find(referralId)
                .map(found -> found.filter(filed -> reach.test(filed.file().journey()))
                        .isPresent());
    }
}
