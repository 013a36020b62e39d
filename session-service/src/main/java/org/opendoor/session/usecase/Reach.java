package org.opendoor.session.usecase;

import java.util.Set;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;

/** Whose programmes somebody may touch. What is out of reach looks as if it had never been heard of. */
public sealed interface Reach {

    /** The platform itself, when it answers an event. */
    record Everything() implements Reach {}

    /** People and systems of these providers. */
    record OfProviders(Set<String> providers) implements Reach {
        public OfProviders {
            providers = Set.copyOf(providers);
        }
    }

    /** A clinician's practice, drop-in centre or helpline: what it referred itself. */
    record OfCentres(Set<String> centres) implements Reach {
        public OfCentres {
            centres = Set.copyOf(centres);
        }
    }

    /** Jobcentre's people and systems of these districts. Whoever asked that Jobcentre is not involved is nobody they know. */
    record OfDistricts(Set<String> districts) implements Reach {
        public OfDistricts {
            districts = Set.copyOf(districts);
        }
    }

    default boolean covers(Journey journey) {
        return switch (this) {
            case Everything _ -> true;
            case OfProviders(var providers) ->
                providers.contains(journey.parties().provider());
            case OfDistricts(var districts) ->
                journey.customerKind() != CustomerKind.NOT_WITH_JOBCENTRE
                        && districts.contains(journey.parties().district());
            case OfCentres(var centres) ->
                journey.parties().centre().filter(centres::contains).isPresent();
        };
    }
}
