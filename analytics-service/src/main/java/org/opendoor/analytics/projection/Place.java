package org.opendoor.analytics.projection;

import java.util.Optional;

/**
 * Where a journey is counted. Each part is empty until some fact has told it; a journey is counted nowhere before all
 * four are known, so that every table of a week speaks of the same people.
 */
public record Place(
        Optional<String> district, Optional<String> provider, Optional<Route> route, Optional<CustomerKind> kind) {

    /** Nothing known yet. */
    public static final Place UNKNOWN =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This place as a later fact tells it: what the fact leaves open stays. */
    public Place amendedBy(Place later) {
        return new Place(
                later.district.or(() -> district),
                later.provider.or(() -> provider),
                later.route.or(() -> route),
                later.kind.or(() -> kind));
    }

    public boolean isComplete() {
        return district.isPresent() && provider.isPresent() && route.isPresent() && kind.isPresent();
    }
}
