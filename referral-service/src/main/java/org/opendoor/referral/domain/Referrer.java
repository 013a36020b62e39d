package org.opendoor.referral.domain;

import java.util.Optional;
import java.util.Set;

/** Who makes an offer, and for whom they may: the rules of scope for something that does not exist yet. */
public sealed interface Referrer {

    /** A personal adviser, who owes the contact afterwards under their own id. */
    record Adviser(String id, Set<String> districts) implements Referrer {}

    /** Jobcentre's own system, which may name the adviser. */
    record JobcentreSystem(Set<String> districts) implements Referrer {}

    /** A drop-in centre, helpline or clinician's practice. */
    record Intake(Set<String> centres) implements Referrer {}

    /** The place as this referrer means it: an adviser's own id need not be said. */
    default WantedPlace complete(WantedPlace asked) {
        return switch (this) {
            case Adviser(var id, var _) ->
                new WantedPlace(
                        asked.district(), asked.provider(), asked.adviser().or(() -> Optional.of(id)), asked.centre());
            case JobcentreSystem _, Intake _ -> asked;
        };
    }

    /** Whether it is known by their own token that this adviser works where they refer. */
    default boolean vouchesFor(String adviser) {
        return switch (this) {
            case Adviser(var id, var _) -> id.equals(adviser);
            case JobcentreSystem _, Intake _ -> false;
        };
    }

    /** Why this referrer may not make this offer, if so. */
    default Optional<Refusal> objection(WantedPlace place, CustomerKind kind, Source source) {
        return switch (this) {
            case Adviser(var id, var districts) ->
                place.adviser().filter(id::equals).isPresent()
                        ? jobcentre(districts, place, kind)
                        : Optional.of(Refusal.ADVISER_NOT_YOURS_TO_NAME);
            case JobcentreSystem(var districts) -> jobcentre(districts, place, kind);
            case Intake(var centres) -> intake(centres, place, source);
        };
    }

    private static Optional<Refusal> jobcentre(Set<String> districts, WantedPlace place, CustomerKind kind) {
        if (!districts.contains(place.district())) {
            return Optional.of(Refusal.DISTRICT_NOT_YOURS);
        }
        if (place.centre().isPresent()) {
            return Optional.of(Refusal.CENTRE_NOT_ALLOWED);
        }
        return kind.withJobcentre() ? Optional.empty() : Optional.of(Refusal.KIND_NEEDS_INTAKE);
    }

    private static Optional<Refusal> intake(Set<String> centres, WantedPlace place, Source source) {
        if (place.centre().filter(centres::contains).isEmpty()) {
            return Optional.of(Refusal.CENTRE_NOT_YOURS);
        }
        if (place.adviser().isPresent()) {
            return Optional.of(Refusal.ADVISER_NOT_YOURS_TO_NAME);
        }
        return source.route() == Route.ADVISER ? Optional.of(Refusal.SOURCE_NOT_YOURS) : Optional.empty();
    }
}
