package org.opendoor.kit.webhook.sending;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.history.Place;
import org.opendoor.kit.webhook.WhyOff;

/** Which subscriptions are to be served, and who is serving them: one replica at a time, and none for longer than a lease. */
@ApplicationScoped
class Claims {
    /** Much longer than a round lasts: whoever still holds one when it is over has died. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String CLAIM = """
            with next as (
              select id from webhook
              where enabled and due <= clock_timestamp()
                and (leased_until is null or leased_until <= clock_timestamp())
              order by due limit 1 for update skip locked),
            claimed as (
              update webhook set lease = ?1, leased_until = clock_timestamp() + make_interval(secs => cast(?2 as double precision))
              from next where webhook.id = next.id returning webhook.*)
            """ + ClaimColumns.SELECT + " from claimed";

    private static final String LOOK = ClaimColumns.SELECT + " from webhook where id = ?1";

    private static final String IF_MINE = " where id = ?1 and lease = ?2";

    private static final String ADVANCE = """
            update webhook set place_xid = cast(cast(?3 as text) as xid8), place_id = ?4, failures = 0, failing_since = null
            """ + IF_MINE;

    private static final String POSTPONE = """
            update webhook set failures = failures + 1, failing_since = coalesce(failing_since, clock_timestamp()),
                   due = clock_timestamp() + make_interval(secs => cast(?3 as double precision)), lease = null, leased_until = null
            """ + IF_MINE;

    private static final String SWITCH_OFF = """
            update webhook set enabled = false, disabled_because = ?3, disabled_at = clock_timestamp(),
                   version = version + 1, failures = failures + 1,
                   failing_since = coalesce(failing_since, clock_timestamp()), lease = null, leased_until = null
            """ + IF_MINE;

    private static final String RELEASE = """
            update webhook set place_xid = cast(cast(?3 as text) as xid8), place_id = ?4,
                   due = clock_timestamp() + make_interval(secs => cast(?5 as double precision)), lease = null, leased_until = null
            """ + IF_MINE;

    private final Database database;
    private final ClaimColumns columns;

    Claims(Database database, ClaimColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    /** Takes the subscription that has waited longest, if one is due that nobody holds. */
    Uni<Optional<Claim>> next() {
        UUID lease = UUID.randomUUID();
        return database.with(session -> session.createNativeQuery(CLAIM, Object[].class)
                        .setParameter(1, lease)
                        .setParameter(2, seconds(LEASE))
                        .getResultList())
                .map(rows -> rows.stream().map(row -> columns.read(row, lease)).findFirst());
    }

    /** What a call outside of all rounds needs to know; nobody is kept from serving it meanwhile. */
    Uni<Claim> look(UUID webhook) {
        return database.with(session -> session.createNativeQuery(LOOK, Object[].class)
                        .setParameter(1, webhook)
                        .getSingleResult())
                .map(row -> columns.read(row, null));
    }

    /** A message was taken: the subscription is behind it. False where it is not ours any more. */
    Uni<Boolean> advance(Claim claim, Place place) {
        return database.with(session -> session.createNativeQuery(ADVANCE)
                        .setParameter(1, claim.webhook())
                        .setParameter(2, claim.lease())
                        .setParameter(3, place.xid())
                        .setParameter(4, place.id())
                        .executeUpdate())
                .map(Claims::isMine);
    }

    /** A message was not taken: the same again, this much later. */
    Uni<Boolean> postpone(Claim claim, Duration later) {
        return database.with(session -> session.createNativeQuery(POSTPONE)
                        .setParameter(1, claim.webhook())
                        .setParameter(2, claim.lease())
                        .setParameter(3, seconds(later))
                        .executeUpdate())
                .map(Claims::isMine);
    }

    /** Nobody calls it any more. */
    Uni<Boolean> switchOff(Claim claim, WhyOff why) {
        return database.with(session -> session.createNativeQuery(SWITCH_OFF)
                        .setParameter(1, claim.webhook())
                        .setParameter(2, claim.lease())
                        .setParameter(3, why.name())
                        .executeUpdate())
                .map(Claims::isMine);
    }

    /** Done for now: how far it is, and when somebody looks again. */
    Uni<Void> release(Claim claim, Place place, Duration later) {
        return database.with(session -> session.createNativeQuery(RELEASE)
                        .setParameter(1, claim.webhook())
                        .setParameter(2, claim.lease())
                        .setParameter(3, place.xid())
                        .setParameter(4, place.id())
                        .setParameter(5, seconds(later))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static boolean isMine(int rows) {
        return rows == 1;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
