package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.eligibility.ToldOfJourney;
import org.opendoor.referral.usecase.eligibility.Eligibilities;
import org.opendoor.referral.usecase.eligibility.Glimpse;

/** Shows journeys to those who may see them. What is outside the scope is not there, neither counted nor linked to. */
public final class FindReferrals {

    private final Journeys journeys;
    private final Worklist worklist;
    private final Eligibilities eligibilities;

    /** All read only. */
    public FindReferrals(Journeys journeys, Worklist worklist, Eligibilities eligibilities) {
        this.journeys = journeys;
        this.worklist = worklist;
        this.eligibilities = eligibilities;
    }

    /** A journey with the links to its neighbours that this caller may follow, and what they may see of the claim. */
    public record Seen(Journey journey, Optional<UUID> previous, Optional<UUID> next, Glimpse glimpse) {}

    /** One journey; empty where it is unknown or none of the caller's business. */
    public Uni<Optional<Seen>> one(UUID id, Scope scope) {
        return journeys.find(id)
                .flatMap(found -> found.filter(scope::sees)
                        .map(journey -> withLinks(List.of(journey), scope)
                                .map(List::stream)
                                .map(Stream::findFirst))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The newest first, from before {@code before} on. */
    public Uni<List<Seen>> list(Scope scope, Optional<ReferralStatus> status, Optional<UUID> before, int limit) {
        return worklist.newest(scope, status, before, limit).flatMap(found -> withLinks(found, scope));
    }

    private Uni<List<Seen>> withLinks(List<Journey> found, Scope scope) {
        Set<UUID> linked = found.stream()
                .flatMap(journey -> Stream.concat(previous(journey).stream(), next(journey).stream()))
                .collect(Collectors.toSet());
        Uni<Set<UUID>> visible = linked.isEmpty() ? Uni.createFrom().item(Set.of()) : worklist.visible(linked, scope);
        return visible.chain(seen -> eligibilities
                .toldOf(ids(found))
                .map(told -> found.stream()
                        .map(journey -> new Seen(
                                journey,
                                previous(journey).filter(seen::contains),
                                next(journey).filter(seen::contains),
                                Glimpse.of(journey, told.getOrDefault(journey.id(), ToldOfJourney.NOTHING), scope)))
                        .toList()));
    }

    private static List<UUID> ids(List<Journey> found) {
        return found.stream().map(Journey::id).toList();
    }

    private static Optional<UUID> previous(Journey journey) {
        return journey.referral().offer().previous();
    }

    private static Optional<UUID> next(Journey journey) {
        return journey.state().goesOnIn();
    }
}
