package org.opendoor.referral.usecase;

import static org.opendoor.referral.domain.Examples.TODAY;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
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
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;

/** The ports of the use cases in memory, and a record of what was said and read. */
final class House implements Transactions, Journeys, Customers, Announcements, FollowUps, People {

    static final Moment NOW = new Moment(Instant.parse("2026-11-23T10:00:00Z"), TODAY);

    final Map<UUID, Journey> journeys = new LinkedHashMap<>();
    final Map<UUID, Person> people = new HashMap<>();
    final Map<UUID, Boolean> withJobcentre = new HashMap<>();
    final List<String> said = new ArrayList<>();
    final Set<UUID> locked = new HashSet<>();
    final Set<UUID> openFollowUps = new HashSet<>();
    final List<UUID> read = new ArrayList<>();
    int transactions;

    MakeReferral makeReferral() {
        return new MakeReferral(this, this, this, changes());
    }

    ChangeReferral changeReferral() {
        return new ChangeReferral(this, this, changes());
    }

    BringBack bringBack() {
        return new BringBack(this, this, changes());
    }

    ReadPerson readPerson() {
        return new ReadPerson(this, this, this, this, this);
    }

    private Changes changes() {
        return new Changes(this, this);
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
    public Uni<Identified> identify(UUID freshId, Person person, boolean jobcentre) {
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

    @Override
    public Uni<Void> refresh(UUID customerId, Person newer) {
        people.computeIfPresent(customerId, (_, known) -> known.updatedBy(newer));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<Person>> read(UUID customerId) {
        return Uni.createFrom().item(Optional.ofNullable(people.get(customerId)));
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
}
