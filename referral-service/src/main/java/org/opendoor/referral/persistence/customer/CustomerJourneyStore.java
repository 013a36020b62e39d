package org.opendoor.referral.persistence.customer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.history.History;
import org.opendoor.referral.persistence.ReferralRows;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.customer.CustomerJourneys;

/** All journeys of a person at once. Each statement counts their versions on, so that nobody overwrites what they did not see. */
@ApplicationScoped
class CustomerJourneyStore implements CustomerJourneys {

    private static final String SHOW_ONLY_TO = """
            update referral set seen_only_by = cast(nullif(cast(?2 as text), '[]') as jsonb), version = version + 1
            where customer_id = ?1 and seen_only_by is distinct from cast(nullif(cast(?2 as text), '[]') as jsonb)
            """;

    private static final String STRIP = """
            update referral
            set channel = null, times = '[]', travel_mode = null, outward_code = null, mode = null, expectations = '[]',
                explained = '[]', interview = null, offered_before = '[]', adviser_contact = null, version = version + 1
            where customer_id = ?1
            """;

    private static final String CLOSE_DOORS =
            "delete from door_link where journey in (select id from referral where customer_id = ?1)";

    /** What changed for a person is nobody's once the person is: the journeys remember none of it. */
    private static final String STRIP_ELIGIBILITY = """
            with told as (delete from eligibility_told t using referral r
                          where r.id = t.referral_id and r.customer_id = ?1 returning t.change_id)
            delete from eligibility_change where customer_id = ?1 or id in (select change_id from told)
            """;

    /** What both records know stays where it is: the journeys it was said of still lead to it. */
    private static final String HAND_OVER_ELIGIBILITY = """
            update eligibility_change c set customer_id = ?2
            where customer_id = ?1 and not exists (select 1 from eligibility_change known
              where known.customer_id = ?2 and known.changed = c.changed and known.effective_on = c.effective_on)
            """;

    private static final String HAND_OVER =
            "update referral set customer_id = ?2, version = version + 1 where customer_id = ?1";

    private static final String HIDE_FROM_JOBCENTRE = """
            update referral set kind = 'NOT_WITH_JOBCENTRE', version = version + 1
            where customer_id = ?1 and kind <> 'NOT_WITH_JOBCENTRE'
            """;

    private final Database database;
    private final ReferralRows referrals;
    private final CustomerRows rows;
    private final History history;

    CustomerJourneyStore(Database database, ReferralRows referrals, CustomerRows rows, History history) {
        this.database = database;
        this.referrals = referrals;
        this.rows = rows;
        this.history = history;
    }

    @Override
    public Uni<List<Journey>> of(UUID customerId) {
        return database.with(session -> session.createNativeQuery(
                                ReferralRows.AS_JSON + "where r.customer_id = ?1 order by r.id", String.class)
                        .setParameter(1, customerId)
                        .getResultList())
                .map(found -> found.stream().map(referrals::read).toList());
    }

    @Override
    public Uni<Void> showOnlyTo(UUID customerId, Set<String> staff) {
        return database.with(session -> session.createNativeQuery(SHOW_ONLY_TO)
                        .setParameter(1, customerId)
                        .setParameter(2, rows.text(staff.stream().sorted().toList()))
                        .executeUpdate())
                .chain(() -> idsOf(customerId))
                .flatMap(ids -> staff.isEmpty() ? history.show(ids) : history.hide(ids));
    }

    @Override
    public Uni<Void> strip(UUID customerId) {
        return execute(STRIP, customerId)
                .chain(() -> execute(CLOSE_DOORS, customerId))
                .chain(() -> execute(STRIP_ELIGIBILITY, customerId))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> handOver(UUID from, UUID to, boolean jobcentreMayKnow) {
        Uni<Void> handed = hand(HAND_OVER, from, to).chain(() -> hand(HAND_OVER_ELIGIBILITY, from, to));
        return jobcentreMayKnow
                ? handed
                : handed.chain(() -> execute(HIDE_FROM_JOBCENTRE, to))
                        .chain(() -> idsOf(to))
                        .flatMap(history::takeFromDistricts);
    }

    private Uni<List<UUID>> idsOf(UUID customerId) {
        return of(customerId).map(all -> all.stream().map(Journey::id).toList());
    }

    private Uni<Void> hand(String statement, UUID from, UUID to) {
        return database.with(session -> session.createNativeQuery(statement)
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Integer> execute(String statement, UUID customerId) {
        return database.with(session ->
                session.createNativeQuery(statement).setParameter(1, customerId).executeUpdate());
    }
}
