package org.opendoor.referral.usecase;

import static org.opendoor.referral.domain.Examples.TODAY;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.domain.directory.DeliveryModel;
import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.usecase.customer.CustomerFile;
import org.opendoor.referral.usecase.customer.CustomerFiles;
import org.opendoor.referral.usecase.customer.Welcome;

/** The ports of the use cases in memory, and a record of what was said and read. */
final class House implements Transactions, Journeys, Customers, Announcements, OfferTimers, FollowUps, People {

    static final Moment NOW = new Moment(Instant.parse("2026-11-23T10:00:00Z"), TODAY);

    final Map<UUID, Journey> journeys = new LinkedHashMap<>();
    final Map<UUID, Person> people = new HashMap<>();
    final Map<UUID, Boolean> withJobcentre = new HashMap<>();
    final Map<UUID, StopReason> stopped = new HashMap<>();
    final List<String> said = new ArrayList<>();
    final Set<UUID> locked = new HashSet<>();
    final Set<UUID> openFollowUps = new HashSet<>();
    final List<UUID> read = new ArrayList<>();
    final Set<UUID> waiting = new HashSet<>();
    int transactions;
    private Uni<Optional<Area>> area = area("durham", Optional.empty());

    MakeReferral makeReferral() {
        return new MakeReferral(this, House::area, this, this, changes(), welcome());
    }

    ChangeReferral changeReferral() {
        return new ChangeReferral(new JourneyDesk(this, this), changes(), welcome());
    }

    BringBack bringBack() {
        return new BringBack(this, this, (district, adviser) -> area, changes(), welcome());
    }

    ReadPerson readPerson() {
        return new ReadPerson(this, this, new Files(), this, this);
    }

    /** Every district there is has one provider, and is served by it. */
    private static Uni<Optional<Area>> area(String district, Optional<String> adviser) {
        var provider = Examples.DURHAM.provider();
        var known = new District(district, district, DeliveryModel.GROUP, Optional.of(provider), true);
        return Uni.createFrom().item(Optional.of(new Area(known, Set.of(provider), Optional.empty())));
    }

    private Welcome welcome() {
        return new Welcome(new Files());
    }

    private Changes changes() {
        return new Changes(this, this, this);
    }

    /** What the directory says from now on of wherever somebody was. */
    void directorySays(Optional<Area> other) {
        area = Uni.createFrom().item(other);
    }

    void holds(Referral referral) {
        journeys.put(referral.id(), new Journey(referral, 1));
    }

    @Override
    public <T> Uni<T> in(Supplier<Uni<T>> work) {
        transactions++;
        return work.get();
    }

    @Override
    public Uni<Optional<Journey>> find(UUID id) {
        return Uni.createFrom().item(Optional.ofNullable(journeys.get(id)));
    }

    @Override
    public Uni<Optional<Journey>> lock(UUID id) {
        locked.add(id);
        return find(id);
    }

    @Override
    public Uni<List<Journey>> lockAllOf(UUID customerId) {
        var all = journeys.values().stream()
                .filter(journey -> journey.customerId().equals(customerId))
                .sorted(Comparator.comparing(Journey::id))
                .toList();
        all.forEach(journey -> locked.add(journey.id()));
        return Uni.createFrom().item(all);
    }

    @Override
    public Uni<Journey> begin(Referral referral, Moment when) {
        locked.add(referral.id());
        return keep(referral, 1);
    }

    @Override
    public Uni<Journey> save(Journey before, Referral after, Moment when) {
        return keep(after, before.version() + 1);
    }

    private Uni<Journey> keep(Referral referral, long version) {
        var kept = new Journey(referral, version);
        journeys.put(referral.id(), kept);
        return Uni.createFrom().item(kept);
    }

    @Override
    public Uni<Identified> identify(UUID freshId, Person person, boolean jobcentre, String subject) {
        return Uni.createFrom()
                .item(person.nino()
                        .flatMap(nino -> known(nino, jobcentre))
                        .map(id -> new Identified(id, true))
                        .orElseGet(() -> {
                            people.put(freshId, person);
                            withJobcentre.put(freshId, jobcentre);
                            return new Identified(freshId, false);
                        }));
    }

    private Optional<UUID> known(Nino nino, boolean jobcentre) {
        return people.entrySet().stream()
                .filter(entry -> entry.getValue().nino().filter(nino::equals).isPresent()
                        && withJobcentre.get(entry.getKey()) == jobcentre)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Customer customer(UUID id) {
        var person = people.getOrDefault(id, Examples.ADA);
        return new Customer(
                id,
                withJobcentre.getOrDefault(id, true),
                Set.of(),
                new CustomerState.Known(Profile.of(person), Optional.ofNullable(stopped.get(id))));
    }

    @Override
    public Uni<Void> say(Referral after, List<ReferralEvent> events, Moment when) {
        if (!locked.contains(after.id())) {
            throw new AssertionError("said something of a journey that is not locked");
        }
        events.forEach(event -> said.add(after.id() + " " + event.getClass().getSimpleName()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> await(UUID referralId, LocalDate offeredOn) {
        waiting.add(referralId);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> stop(UUID referralId) {
        waiting.remove(referralId);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Boolean> note(UUID referralId, FollowUpNews news, long sequence) {
        throw new UnsupportedOperationException("not part of these tests");
    }

    @Override
    public Uni<Boolean> isOpen(UUID referralId) {
        return Uni.createFrom().item(openFollowUps.contains(referralId));
    }

    @Override
    public Uni<Unnoticed> unnoticed(Instant now) {
        throw new UnsupportedOperationException("not part of these tests");
    }

    @Override
    public Uni<Void> wereRead(UUID customerId, UUID referralId) {
        read.add(customerId);
        return Uni.createFrom().voidItem();
    }

    /** The records, which say no more than the people do. */
    private final class Files implements CustomerFiles {

        @Override
        public Uni<Optional<CustomerFile>> find(UUID customerId) {
            return Uni.createFrom().item(Optional.of(new CustomerFile(customer(customerId), 1)));
        }

        @Override
        public Uni<CustomerFile> save(CustomerFile before, List<CustomerEvent> events, Moment when) {
            Customer after = before.customer().after(events);
            people.put(after.id(), after.profile().orElseThrow().person());
            after.stopped().ifPresentOrElse(why -> stopped.put(after.id(), why), () -> stopped.remove(after.id()));
            return Uni.createFrom().item(new CustomerFile(after, before.version() + 1));
        }

        @Override
        public Uni<Optional<UUID>> holder(Nino nino, Circle circle, Set<UUID> except) {
            throw new UnsupportedOperationException("not part of these tests");
        }
    }
}
