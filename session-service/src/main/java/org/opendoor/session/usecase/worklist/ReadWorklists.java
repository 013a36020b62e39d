package org.opendoor.session.usecase.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.usecase.worklist.Worklists.Page;
import org.opendoor.session.usecase.worklist.Worklists.Place;
import org.opendoor.session.usecase.worklist.Worklists.Scope;

/** Shows a practitioner what waits for them. */
@ApplicationScoped
public class ReadWorklists {

    private static final int DAYS_AHEAD = 7;

    private final Worklists worklists;
    private final InstantSource clock;

    public ReadWorklists(Worklists worklists, InstantSource clock) {
        this.worklists = worklists;
        this.clock = clock;
    }

    /** How many are on each list. */
    public Uni<Map<Worklist, Long>> count(Set<String> providers) {
        return providers.isEmpty() ? Uni.createFrom().item(nothing()) : worklists.count(scope(providers));
    }

    public Uni<List<Worklists.Today>> today(
            Set<String> providers, Optional<String> mine, Optional<Place> after, int most) {
        return providers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : worklists.today(new Page(scope(providers), mine, after, most));
    }

    public Uni<List<Worklists.LastSession>> endings(
            Set<String> providers, Optional<String> mine, Optional<Place> after, int most) {
        return providers.isEmpty()
                ? Uni.createFrom().item(List.of())
                : worklists.endings(new Page(scope(providers), mine, after, most));
    }

    private Scope scope(Set<String> providers) {
        var today = BritishDate.of(clock.instant());
        return new Scope(
                providers,
                BritishDate.startOf(today),
                BritishDate.startOf(today.plusDays(1)),
                BritishDate.startOf(today.plusDays(1L + DAYS_AHEAD)));
    }

    private static Map<Worklist, Long> nothing() {
        var none = new EnumMap<Worklist, Long>(Worklist.class);
        for (var list : Worklist.values()) {
            none.put(list, 0L);
        }
        return none;
    }
}
