package org.opendoor.session.usecase;

import java.util.Set;
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

    default boolean covers(Journey journey) {
        return switch (this) {
            case Everything _ -> true;
            case OfProviders(var providers) ->
                providers.contains(journey.parties().provider());
        };
    }
}
