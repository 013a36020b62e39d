package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.usecase.professional.WordsInMemory;
import org.opendoor.session.usecase.returning.Lineage;

/** The use cases' surroundings in memory: what is kept, what was said, and whether that was one transaction. */
public final class Bench
        implements Transactions, Programmes, Consequence, EarlyEvents, NewIds, ProgrammeReader, Lineage {

    static final Reach OWN = new Reach.OfProviders(Set.of("tees-valley-nhs"));
    static final Reach FOREIGN = new Reach.OfProviders(Set.of("wear-nhs"));
    static final UUID ID = Samples.JOURNEY.referralId();

    final List<ProgrammeEvent> said = new ArrayList<>();
    final List<UUID> released = new ArrayList<>();
    final List<Set<UUID>> locked = new ArrayList<>();
    final List<List<Happening>> followed = new ArrayList<>();
    final List<Query> asked = new ArrayList<>();
    final WordsInMemory words = new WordsInMemory();
    final Map<UUID, UUID> previous = new HashMap<>();
    boolean announcingFails;
    Instant now = Samples.NOW;
    private final Map<UUID, Filed> kept = new HashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private int running;
    int begun;

    public ProgrammeDesk desk() {
        InstantSource clock = () -> now;
        return new ProgrammeDesk(this, this, List.of(this), clock);
    }

    /** What follows a person's record. */
    public FollowRecord record() {
        return new FollowRecord(this, desk(), this, words, List.of(), () -> now);
    }

    public Bench holding(Programme programme) {
        kept.put(Evolution.journeyOf(programme).referralId(), new Filed(fileOf(programme), 7));
        return this;
    }

    public Optional<Programme> programme() {
        return programme(ID);
    }

    Optional<Programme> programme(UUID referralId) {
        return Optional.ofNullable(kept.get(referralId))
                .map(filed -> filed.file().programme());
    }

    long version() {
        return versionOf(ID);
    }

    public long versionOf(UUID referralId) {
        return kept.get(referralId).version();
    }

    /** What consequences were told, one list for each time. */
    public List<List<Happening>> happenings() {
        return followed;
    }

    @Override
    public <T> Uni<T> in(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var before = Map.copyOf(kept);
            if (running++ == 0) {
                begun++;
            }
            return work.get()
                    .onFailure()
                    .invoke(() -> {
                        kept.clear();
                        kept.putAll(before);
                    })
                    .eventually(() -> running--);
        });
    }

    @Override
    public Uni<Map<UUID, Filed>> lock(Set<UUID> referralIds) {
        return inTransaction(() -> {
            locked.add(referralIds);
            return kept.entrySet().stream()
                    .filter(entry -> referralIds.contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        });
    }

    @Override
    public Uni<Void> keep(Collection<Change> changes) {
        return inTransaction(() -> {
            changes.forEach(change -> kept.put(
                    change.what().referralId(), new Filed(fileOf(change.what().after()), change.version())));
            return null;
        });
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        return inTransaction(() -> {
            if (announcingFails) {
                throw new IllegalStateException("the outbox is not there");
            }
            followed.add(happenings);
            happenings.forEach(happening -> said.addAll(happening.events()));
            return null;
        });
    }

    @Override
    public Uni<Void> release(UUID referralId) {
        return inTransaction(() -> {
            released.add(referralId);
            return null;
        });
    }

    @Override
    public Uni<Void> comesAfter(UUID referralId, UUID previousReferralId) {
        return inTransaction(() -> {
            previous.put(referralId, previousReferralId);
            return null;
        });
    }

    @Override
    public UUID next() {
        return Samples.attendanceId(ids.incrementAndGet());
    }

    @Override
    public Uni<Optional<Filed>> find(UUID referralId) {
        return Uni.createFrom().item(Optional.ofNullable(kept.get(referralId)));
    }

    @Override
    public Uni<Optional<Journey>> journey(UUID referralId) {
        return find(referralId).map(found -> found.map(filed -> filed.file().journey()));
    }

    @Override
    public Uni<List<Filed>> earlier(Journey journey) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<List<Listed>> list(Query query) {
        asked.add(query);
        return Uni.createFrom().item(List.of());
    }

    private <T> Uni<T> inTransaction(Supplier<T> work) {
        return Uni.createFrom().item(() -> {
            if (running == 0) {
                throw new AssertionError("outside of a transaction");
            }
            return work.get();
        });
    }

    private static CaseFile fileOf(Programme programme) {
        return switch (programme) {
            case Programme.Unheard _ -> throw new AssertionError("nobody keeps what nobody has heard of");
            case Programme.Awaiting(var journey) ->
                new CaseFile(journey, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
            case Programme.AssessmentBooked(var journey, var appointment) ->
                new CaseFile(
                        journey, Optional.of(appointment), Optional.empty(), Optional.empty(), false, Optional.empty());
            case Programme.Assessed(var journey, var assessment) ->
                new CaseFile(
                        journey, Optional.empty(), Optional.of(assessment), Optional.empty(), false, Optional.empty());
            case Programme.Underway underway ->
                new CaseFile(
                        underway.journey(),
                        Optional.empty(),
                        Optional.of(underway.assessment()),
                        Optional.of(underway.course()),
                        underway.started(),
                        Optional.empty());
            case Programme.Ended(var journey, var course, var ending) ->
                new CaseFile(journey, Optional.empty(), Optional.empty(), course, false, Optional.of(ending));
        };
    }
}
