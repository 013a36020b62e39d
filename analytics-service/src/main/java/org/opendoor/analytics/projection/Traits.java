package org.opendoor.analytics.projection;

import java.util.EnumMap;
import java.util.Map;
import org.opendoor.analytics.disclosure.Dimension;

/** The dimensions that a journey has whatever is counted of it. A word that is not known yet is left out. */
final class Traits {

    private Traits() {}

    static Map<Dimension, String> of(Journey journey) {
        var traits = new EnumMap<Dimension, String>(Dimension.class);
        var place = journey.place();
        place.district().ifPresent(district -> traits.put(Dimension.DISTRICT, district));
        place.provider().ifPresent(provider -> traits.put(Dimension.PROVIDER, provider));
        place.route().ifPresent(route -> traits.put(Dimension.ROUTE, route.name()));
        place.kind().ifPresent(kind -> traits.put(Dimension.CUSTOMER_KIND, kind.name()));
        return traits;
    }
}
