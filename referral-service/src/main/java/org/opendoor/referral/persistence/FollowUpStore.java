package org.opendoor.referral.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.referral.usecase.FollowUpNews;
import org.opendoor.referral.usecase.FollowUps;

/** What was heard of follow-ups, beside the journeys: it changes no version, for no command depends on it. */
@ApplicationScoped
class FollowUpStore implements FollowUps {

    private static final String NOTE = """
            update referral
            set ending_followed_up = ending_followed_up or ?2,
                follow_up_open = case when ?4 > follow_up_sequence then ?3 else follow_up_open end,
                follow_up_sequence = greatest(follow_up_sequence, ?4)
            where id = ?1
            """;

    private static final String UNNOTICED = """
            select count(*), coalesce(extract(epoch from cast(cast(?1 as text) as timestamptz) - min(ended_at)), 0)
            from referral where ended_at is not null and not ending_followed_up and state <> 'MERGED'
            """;

    private final Database database;

    FollowUpStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> note(UUID referralId, FollowUpNews news, long sequence) {
        return database.with(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, referralId)
                        .setParameter(2, news.noticesTheEnding())
                        .setParameter(3, news.open())
                        .setParameter(4, sequence)
                        .executeUpdate())
                .map(noted -> noted == 1);
    }

    @Override
    public Uni<Boolean> isOpen(UUID referralId) {
        return database.with(session -> session.createNativeQuery(
                                "select follow_up_open from referral where id = ?1", Boolean.class)
                        .setParameter(1, referralId)
                        .getSingleResultOrNull())
                .map(Boolean.TRUE::equals);
    }

    @Override
    public Uni<Unnoticed> unnoticed(Instant now) {
        return database.with(session -> session.createNativeQuery(UNNOTICED, Object[].class)
                        .setParameter(1, now.toString())
                        .getSingleResult())
                .map(row -> new Unnoticed(Columns.number(row[0]), Math.max(0, ((Number) row[1]).doubleValue())));
    }
}
