package org.opendoor.referral.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.Worklist;

/**
 * Lists by scope. Each pair of a place and a state is a walk along its own index (referral_of_district, _of_provider,
 * _of_centre) that stops at the page's size, so that a page costs the same however many journeys there are.
 */
@ApplicationScoped
class WorklistStore implements Worklist {

    private static final UUID END = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final String PART = """
            select newest.id
            from jsonb_array_elements_text(cast(cast(:%1$s as text) as jsonb)) as scope (place),
                 jsonb_array_elements_text(cast(cast(:states as text) as jsonb)) as status (state),
                 lateral (select l.id from referral l
                          where l.%2$s = scope.place and l.state = status.state and l.id < :before %3$s
                            and (l.seen_only_by is null or jsonb_exists(l.seen_only_by, :subject))
                          order by l.id desc limit :most) newest
            """;

    private static final String NEWEST = ReferralRows.AS_JSON
            + "where r.id in (select m.id from ("
            + PART.formatted("districts", "district", "and l.kind <> 'NOT_WITH_JOBCENTRE'")
            + " union "
            + PART.formatted("providers", "provider", "")
            + " union "
            + PART.formatted("centres", "centre", "and l.centre is not null")
            + ") m order by m.id desc limit :most) order by r.id desc";

    private static final String THESE = ReferralRows.AS_JSON
            + "where r.id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as wanted (id))";

    private final Database database;
    private final ReferralRows rows;

    WorklistStore(Database database, ReferralRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Uni<List<Journey>> newest(Scope scope, Optional<ReferralStatus> status, Optional<UUID> before, int limit) {
        Set<ReferralStatus> states =
                status.<Set<ReferralStatus>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(ReferralStatus.class));
        return database.with(session -> session.createNativeQuery(NEWEST, String.class)
                        .setParameter("districts", rows.write(scope.districts()))
                        .setParameter("providers", rows.write(scope.providers()))
                        .setParameter("centres", rows.write(scope.centres()))
                        .setParameter("states", rows.write(states))
                        .setParameter("subject", scope.subject())
                        .setParameter("before", before.orElse(END))
                        .setParameter("most", limit)
                        .getResultList())
                .map(found -> found.stream().map(rows::read).toList());
    }

    @Override
    public Uni<Set<UUID>> visible(Set<UUID> ids, Scope scope) {
        return database.with(session -> session.createNativeQuery(THESE, String.class)
                        .setParameter(1, rows.write(ids))
                        .getResultList())
                .map(found -> {
                    Set<UUID> seen = new HashSet<>();
                    for (String row : found) {
                        var journey = rows.read(row);
                        if (scope.sees(journey)) {
                            seen.add(journey.id());
                        }
                    }
                    return seen;
                });
    }
}
