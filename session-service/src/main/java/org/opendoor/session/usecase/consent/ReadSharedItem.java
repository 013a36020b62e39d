package org.opendoor.session.usecase.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.consent.Consent.Given;
import org.opendoor.session.domain.consent.Onlooker;
import org.opendoor.session.domain.consent.Purpose;
import org.opendoor.session.domain.consent.SharedContent;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.ProgrammeReader;
import org.opendoor.session.usecase.consent.Consents.Version;

/**
 * Shows the journey's adviser what the person shares, as it is at this moment. Nothing is copied to the adviser's side, so a
 * withdrawal takes effect at once. Each reading leaves a trace: no trace, no item.
 */
@ApplicationScoped
public class ReadSharedItem {

    private final Transactions transactions;
    private final ProgrammeReader programmes;
    private final Consents consents;
    private final SharedReadings readings;

    public ReadSharedItem(
            Transactions transactions, ProgrammeReader programmes, Consents consents, SharedReadings readings) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.consents = consents;
        this.readings = readings;
    }

    /** One item, for what, and under which version of the consent. */
    public record Shared(Version version, Purpose purpose, SharedContent content) {}

    /** Which items are shared, without what they say; empty for a journey of somebody else's. */
    public Uni<Optional<List<Version>>> which(UUID referralId, Onlooker adviser) {
        return transactions.in(() -> theirs(referralId, adviser)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : consents.newest(referralId)
                                .map(versions -> Optional.of(versions.stream()
                                        .filter(version -> version.consent() instanceof Given)
                                        .toList()))));
    }

    /** One item; empty where it is not shared, not there yet, or none of the caller's business. */
    public Uni<Optional<Shared>> read(UUID referralId, SharedItem item, Onlooker adviser) {
        return transactions.in(() -> theirs(referralId, adviser)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<Shared>empty())
                        : consents.of(referralId, item).map(versions -> shared(found.get(), item, versions)))
                .call(shared -> shared.map(seen -> readings.wereRead(referralId, item, seen.purpose()))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Optional<Filed>> theirs(UUID referralId, Onlooker adviser) {
        return programmes
                .find(referralId)
                .map(found ->
                        found.filter(filed -> adviser.isAdviserOf(filed.file().journey())));
    }

    private static Optional<Shared> shared(Filed filed, SharedItem item, List<Version> versions) {
        return versions.stream()
                .findFirst()
                .flatMap(version -> version.consent() instanceof Given(var purpose)
                        ? SharedContent.of(item, filed.file()).map(content -> new Shared(version, purpose, content))
                        : Optional.empty());
    }
}
