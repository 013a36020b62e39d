package org.opendoor.referral.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is known when the programme is offered, and what a person who comes back need not tell again. {@code previous} is the
 * journey they come back from. Places are opaque ids.
 */
public record Offer(
        UUID customerId,
        Optional<UUID> previous,
        Source source,
        CustomerKind kind,
        Place place,
        Preferences preferences,
        Set<Expectation> expectations,
        Set<Explained> explained,
        Circumstances circumstances) {

    public Offer {
        expectations = expectations.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(expectations));
        explained = explained.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(explained));
    }

    /** An offer of whose circumstances nothing was told. */
    public Offer(
            UUID customerId,
            Optional<UUID> previous,
            Source source,
            CustomerKind kind,
            Place place,
            Preferences preferences,
            Set<Expectation> expectations,
            Set<Explained> explained) {
        this(customerId, previous, source, kind, place, preferences, expectations, explained, Circumstances.UNTOLD);
    }

    /** Who the offer came through; the national code itself stays off Jobcentre screens. */
    public Route route() {
        return source.route();
    }

    /** The offer of the journey that follows {@code journey}: the same person and all they told us, by a new route. */
    public Offer again(UUID journey, Source through, Place where, Optional<Preferences> changed) {
        return new Offer(
                customerId,
                Optional.of(journey),
                through,
                kind,
                where,
                changed.orElse(preferences),
                expectations,
                explained,
                circumstances.onceMore());
    }

    /** The same offer at another place. */
    Offer at(Place other) {
        return new Offer(
                customerId, previous, source, kind, other, preferences, expectations, explained, circumstances);
    }

    Offer of(CustomerKind other) {
        return new Offer(
                customerId, previous, source, other, place, preferences, expectations, explained, circumstances);
    }

    Offer with(Preferences others) {
        return new Offer(customerId, previous, source, kind, place, others, expectations, explained, circumstances);
    }

    Offer hopingFor(Set<Expectation> others) {
        return new Offer(customerId, previous, source, kind, place, preferences, others, explained, circumstances);
    }

    Offer explaining(Set<Explained> others) {
        return new Offer(customerId, previous, source, kind, place, preferences, expectations, others, circumstances);
    }

    Offer under(Circumstances others) {
        return new Offer(customerId, previous, source, kind, place, preferences, expectations, explained, others);
    }
}
