package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;

/** Where a record is fetched from for every intention: with the person's journeys, locked, and only for who may see it. */
public final class CustomerDesk {

    private final CustomerFiles files;
    private final Journeys journeys;
    private final CustomerJourneys theirs;

    /** The ports work in the caller's transaction. */
    public CustomerDesk(CustomerFiles files, Journeys journeys, CustomerJourneys theirs) {
        this.files = files;
        this.journeys = journeys;
        this.theirs = theirs;
    }

    /** A record and the person's journeys. Of an absorbed record they are those of the one that was kept. */
    public record Opened(CustomerFile file, List<Journey> journeys) {

        /** The record itself. */
        public Customer customer() {
            return file.customer();
        }

        /** Its id. */
        public UUID id() {
            return customer().id();
        }

        Optional<UUID> active() {
            return journeys.stream()
                    .filter(journey -> journey.state().active())
                    .map(Journey::id)
                    .findFirst();
        }
    }

    /** To look at. */
    public Uni<Optional<Opened>> look(UUID customerId, Reader reader) {
        return files.find(customerId)
                .flatMap(found -> found.map(file -> theirs.of(whoseJourneys(file.customer()))
                                .map(all -> seen(new Opened(file, all), reader)))
                        .orElseGet(CustomerDesk::nobody));
    }

    /** To decide on: the person is locked first, then their journeys, and only then is the record read. */
    public Uni<Optional<Opened>> take(UUID customerId, Reader reader) {
        return files.find(customerId)
                .flatMap(known -> known.isEmpty()
                        ? nobody()
                        : journeys.lockAllOf(customerId)
                                .flatMap(all -> files.find(customerId)
                                        .map(found -> found.flatMap(file -> seen(new Opened(file, all), reader)))));
    }

    /** Whoever has the number that this customer is to have: the database would not let both. */
    Uni<Optional<UUID>> holderOfTheNumberOf(Customer after, Set<UUID> besides) {
        return after.profile()
                .flatMap(profile -> profile.person().nino())
                .map(nino -> files.holder(nino, after.circle(), besides))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static UUID whoseJourneys(Customer customer) {
        return customer.state() instanceof CustomerState.Absorbed(var into) ? into : customer.id();
    }

    private static Optional<Opened> seen(Opened opened, Reader reader) {
        return Optional.of(opened).filter(_ -> reader.sees(opened.customer(), opened.journeys()));
    }

    private static Uni<Optional<Opened>> nobody() {
        return Uni.createFrom().item(Optional.empty());
    }
}
