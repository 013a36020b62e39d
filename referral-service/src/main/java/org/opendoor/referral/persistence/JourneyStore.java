package org.opendoor.referral.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.history.History;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.Moment;

/** Journeys in the table {@code referral}. A customer's lock is taken before their journeys', and those in order of id. */
@ApplicationScoped
class JourneyStore implements Journeys {

    private static final String BEGIN = """
            insert into referral (%1$s, seen_only_by, began_at, referred_at, ended_at, changed_at)
            select %1$s, (select c.seen_only_by from customer c where c.id = customer_id),
                   cast(cast(?2 as text) as timestamptz),
                   case when state = 'REFERRED' then cast(cast(?2 as text) as timestamptz) end,
                   case when ending_kind is not null then cast(cast(?2 as text) as timestamptz) end, cast(cast(?2 as text) as timestamptz)
            from jsonb_populate_record(cast(null as referral), cast(cast(?1 as text) as jsonb))
            """.formatted(ReferralRow.COLUMNS);

    private static final String SAVE = """
            update referral r
            set version = n.version, district = n.district, provider = n.provider, adviser = n.adviser, centre = n.centre,
                kind = n.kind, channel = n.channel, times = n.times, travel_mode = n.travel_mode, outward_code = n.outward_code,
                mode = n.mode, expectations = n.expectations, explained = n.explained, interview = n.interview,
                offered_before = n.offered_before, adviser_contact = n.adviser_contact,
                state = n.state, next = n.next, deferral = n.deferral, review_on = n.review_on,
                withdrawal_family = n.withdrawal_family, ending_kind = n.ending_kind, ending_family = n.ending_family,
                ending_revision = n.ending_revision, ended_on = n.ended_on, changed_at = cast(cast(?2 as text) as timestamptz),
                ended_at = case when n.ending_kind is not null then coalesce(r.ended_at, cast(cast(?2 as text) as timestamptz)) end,
                referred_at = case when n.state = 'REFERRED' then coalesce(r.referred_at, cast(cast(?2 as text) as timestamptz))
                              else r.referred_at end
            from jsonb_populate_record(cast(null as referral), cast(cast(?1 as text) as jsonb)) n
            where r.id = n.id and r.version = n.version - 1
            """;

    /** A record that was taken in by another leads to that one: its journeys are there now. */
    private static final String LOCK_CUSTOMER =
            "select coalesce(cast(absorbed_into as text), '') from customer where id = ?1 for update";

    private final Database database;
    private final ReferralRows rows;
    private final History history;

    JourneyStore(Database database, ReferralRows rows, History history) {
        this.database = database;
        this.rows = rows;
        this.history = history;
    }

    @Override
    public Uni<Optional<Journey>> find(UUID id) {
        return one(ReferralRows.AS_JSON + "where r.id = ?1", id);
    }

    @Override
    public Uni<Optional<Journey>> lock(UUID id) {
        return one(ReferralRows.AS_JSON + "where r.id = ?1 for update", id);
    }

    @Override
    public Uni<List<Journey>> lockAllOf(UUID customerId) {
        return database.with(session -> session.createNativeQuery(LOCK_CUSTOMER, String.class)
                .setParameter(1, customerId)
                .getSingleResult()
                .flatMap(into -> into.isEmpty() ? lockJourneys(customerId) : lockAllOf(UUID.fromString(into))));
    }

    private Uni<List<Journey>> lockJourneys(UUID customerId) {
        return database.with(session -> session.createNativeQuery(
                                ReferralRows.AS_JSON + "where r.customer_id = ?1 order by r.id for update",
                                String.class)
                        .setParameter(1, customerId)
                        .getResultList())
                .map(found -> found.stream().map(rows::read).toList());
    }

    @Override
    public Uni<Journey> begin(Referral referral, Moment when) {
        return write(BEGIN, referral, 1, when).call(() -> keepQuietAbout(referral.id()));
    }

    @Override
    public Uni<Journey> save(Journey before, Referral after, Moment when) {
        return write(SAVE, after, before.version() + 1, when);
    }

    /** A restricted person's next journey is as little anybody's business as the last. */
    private Uni<Void> keepQuietAbout(UUID id) {
        return find(id).map(Optional::orElseThrow)
                .flatMap(
                        begun -> begun.seenOnlyBy().isEmpty() ? Uni.createFrom().voidItem() : history.hide(Set.of(id)));
    }

    private Uni<Journey> write(String statement, Referral referral, long version, Moment when) {
        return database.with(session -> session.createNativeQuery(statement)
                        .setParameter(1, rows.write(ReferralRow.of(referral, version)))
                        .setParameter(2, when.at().toString())
                        .executeUpdate())
                .map(written -> {
                    if (written != 1) {
                        throw new IllegalStateException("a journey was written without its lock");
                    }
                    return new Journey(referral, version);
                });
    }

    private Uni<Optional<Journey>> one(String select, UUID id) {
        return database.with(session -> session.createNativeQuery(select, String.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(rows::read));
    }
}
