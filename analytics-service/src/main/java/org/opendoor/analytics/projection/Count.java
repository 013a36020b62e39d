package org.opendoor.analytics.projection;

import java.util.Map;
import org.opendoor.analytics.disclosure.Dimension;

/**
 * One thing for which a journey counts: at most one of a measure and month.
 *
 * @param own the dimensions that belong to what is counted and not to the journey, such as why sessions were missed in
 *     that month; empty for most measures
 */
public record Count(Measure measure, Month month, Map<Dimension, String> own) {
    public Count {
        own = Map.copyOf(own);
    }
}
