package org.opendoor.session.usecase.travel;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.domain.travel.TravelKind;

/** Where claims are kept. No words and no names: what pays them knows the person by the referral's id. */
public interface Claims {

    /** A claim, whatever its state. */
    Uni<Optional<Kept>> find(UUID referralId, UUID claimId);

    /** The one claim of this kind for this session, where there is one. */
    Uni<Optional<Kept>> find(UUID referralId, UUID sessionId, TravelKind kind);

    /**
     * Writes it down as it is now, with a trace; the programme is locked.
     *
     * @param provider who pays: whose programme it is
     * @param by who did it
     */
    Uni<Void> keep(Kept kept, String provider, String by, Instant at);

    /** Those of these providers, oldest entry first. */
    Uni<List<Listed>> list(Query query);

    /** From now on these providers pay what was claimed on these journeys and is not paid. */
    Uni<Void> move(Map<UUID, String> providers);

    /** What is claimed. */
    record Fare(UUID referralId, UUID sessionId, LocalDate heldOn, TravelKind kind) {}

    /**
     * A claim as it is kept.
     *
     * @param version counts its changes, from 1
     */
    record Kept(UUID id, Fare fare, Claim claim, long version) {}

    /** A claim on the list, with who did what. */
    record Listed(UUID id, Fare fare, Claim claim, Step entered, Optional<Step> approved, Optional<Step> paid) {}

    /** Who did something, and when. */
    record Step(String by, Instant at) {}

    /**
     * What a list asks for.
     *
     * @param after where the page before ended
     */
    record Query(Set<String> providers, Optional<Claim.State> state, Optional<Place> after, int most) {}

    /** A row's place in the order of the list. */
    record Place(Instant enteredAt, UUID id) {}
}
