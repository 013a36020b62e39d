package org.opendoor.analytics.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opendoor.analytics.disclosure.Figures;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Necklace;
import org.opendoor.analytics.disclosure.SmallNumbers;
import org.opendoor.analytics.disclosure.Tally;

/**
 * Protects the same counts once. A year of the funnel is a hundred tallies of ten milliseconds each, and all but a few are
 * those of the page before. What is kept is found by everything it was worked out from, so it cannot be out of date; the
 * least recently asked for goes first.
 */
@ApplicationScoped
public class Protection {
    /** A few pages of a year each; some tens of megabytes where there are many districts. */
    static final int MOST_KEPT = 500;

    private final Map<Asked, Figures> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Figures> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** What may be told of a tally. */
    Figures of(Tally tally, Necklace necklace, Frame frame) {
        var asked = new Asked(tally, necklace, frame);
        var known = kept.get(asked);
        if (known != null) {
            return known;
        }
        var figures = SmallNumbers.protect(tally, necklace, frame); // not under the map's lock: others go on reading
        kept.put(asked, figures);
        return figures;
    }

    private record Asked(Tally tally, Necklace necklace, Frame frame) {}
}
