package org.opendoor.referral.usecase.eligibility;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.eligibility.Eligibility;
import org.opendoor.referral.domain.eligibility.EligibilityRules.Teller;
import org.opendoor.referral.usecase.customer.CustomerDesk;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.Reader;
import org.opendoor.referral.usecase.customer.Trace;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/**
 * Shows what changed for a person: all of it to Jobcentre, and of somebody of whom Jobcentre knows nothing their work and home
 * to who looks after them; of a claim nobody else reads anything. Each reading leaves a trace.
 */
public final class ReadEligibility {

    private final Transactions transactions;
    private final CustomerDesk desk;
    private final Eligibilities eligibilities;
    private final Trace trace;

    /** The ports work in one transaction. */
    public ReadEligibility(Transactions transactions, CustomerDesk desk, Eligibilities eligibilities, Trace trace) {
        this.transactions = transactions;
        this.desk = desk;
        this.eligibilities = eligibilities;
        this.trace = trace;
    }

    /** A record, and what changed for its person as far as the caller may know. */
    public record Shown(Opened opened, Eligibility eligibility) {}

    /** Empty where the record is unknown or what changed is none of the caller's business. */
    public Uni<Optional<Shown>> read(UUID customerId, Reader reader) {
        return transactions.in(() -> desk.look(customerId, reader)
                .flatMap(found -> found.map(opened -> seen(opened, Side.of(opened, reader)))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Shown>> seen(Opened opened, Teller side) {
        return switch (side) {
            case JOBCENTRE -> all(opened).map(Optional::of);
            case WITHOUT_JOBCENTRE ->
                all(opened).map(shown -> Optional.of(new Shown(opened, withoutClaim(shown.eligibility()))));
            case BESIDE_JOBCENTRE -> Uni.createFrom().item(Optional.empty());
        };
    }

    private Uni<Shown> all(Opened opened) {
        return trace.of(Deed.CUSTOMER_READ, opened.id(), "eligibility")
                .chain(() -> eligibilities.of(opened.id()))
                .map(known -> new Shown(opened, known));
    }

    private static Eligibility withoutClaim(Eligibility known) {
        return new Eligibility(known.changes().stream()
                .filter(change -> !change.kind().aboutTheClaim())
                .toList());
    }
}
