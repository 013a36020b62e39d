package org.opendoor.referral.usecase.worklist;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Scope;

/** Shows what waits, to those whose districts it is in. */
public final class FindWork {

    private final Works works;

    /** The port only reads. */
    public FindWork(Works works) {
        this.works = works;
    }

    /** What is asked of a list; what is left open is as the list usually is. */
    public record Wish(
            Work work, Optional<Integer> days, Optional<Boolean> mine, Optional<WorkQuery.Place> after, int most) {}

    /** One page of a list of journeys. */
    public Uni<List<Waiting>> page(Wish wish, Scope scope, Moment when) {
        return works.page(query(wish, scope, when));
    }

    /** One page of {@link Work#FAILED_NOTICES}. */
    public Uni<List<Untold>> untold(Wish wish, Scope scope, Moment when) {
        return works.untold(query(wish, scope, when));
    }

    private static WorkQuery query(Wish wish, Scope scope, Moment when) {
        var work = wish.work();
        return new WorkQuery(
                work,
                scope,
                wish.mine().orElse(work.usuallyMine()),
                work.edge(when.at(), wish.days().orElse(work.usualDays())),
                wish.after(),
                wish.most());
    }

    /** How many are on each list, as it usually is. */
    public Uni<Map<Work, Long>> count(Scope scope, Moment when) {
        Map<Work, Instant> edges = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            edges.put(work, work.edge(when.at(), work.usualDays()));
        }
        return works.count(scope, edges);
    }
}
