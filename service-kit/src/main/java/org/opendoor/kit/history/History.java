package org.opendoor.kit.history;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendoor.kit.identity.Caller;

/** What happened on one journey. */
@ApplicationScoped
public class History {
    private final HistoryRows rows;

    History(HistoryRows rows) {
        this.rows = rows;
    }

    /**
     * The journey's history in its order, as far as the caller may see it, at most 1,000 entries. Empty for a journey
     * nobody has heard of and for one the caller may not see: both are answered alike.
     */
    public Uni<List<Happened>> of(UUID journey, Caller caller) {
        return rows.of(journey, Sight.of(caller));
    }

    /**
     * Leaves these journeys out of the feed of changes, in the running transaction: only people whom the service itself
     * knows by name may see them, and asks of their history one by one.
     */
    public Uni<Void> hide(Collection<UUID> journeys) {
        return rows.hide(journeys);
    }

    /** Takes {@link #hide} back. */
    public Uni<Void> show(Collection<UUID> journeys) {
        return rows.show(journeys);
    }

    /**
     * Shows what is written of a journey to those who may see it from now on, and to nobody else any more, in the running
     * transaction. What only the provider's side may see stays so.
     */
    public Uni<Void> move(Visibility visibility) {
        return rows.move(visibility);
    }

    /**
     * Takes what is written of a journey in these types out of every provider's and centre's sight, in the running
     * transaction: to be called after {@link #move}, which shows all of it to whoever's the journey is now.
     */
    public Uni<Void> keepFromProvider(UUID journey, Collection<String> types) {
        return rows.keepFromProvider(journey, types);
    }

    /** Makes what is written of these journeys invisible to every district's roles, in the running transaction. */
    public Uni<Void> takeFromDistricts(Collection<UUID> journeys) {
        return rows.takeFromDistricts(journeys);
    }
}
