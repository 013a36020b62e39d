package org.opendoor.kit.history;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The feed of changes for the machinery that carries it to others: by the same statement as for those who ask. */
@ApplicationScoped
public class Feed {
    private final HistoryRows rows;

    Feed(HistoryRows rows) {
        this.rows = rows;
    }

    /** What has become final behind this place, as far as the onlooker may see it, oldest first. */
    public Uni<List<Change>> after(Place place, Onlooker onlooker, int atMost) {
        return rows.after(place, Sight.of(onlooker), atMost);
    }

    /** The place before everything that is not final yet: where somebody begins who wants to hear from now on. */
    public Uni<Place> now() {
        return rows.now();
    }
}
