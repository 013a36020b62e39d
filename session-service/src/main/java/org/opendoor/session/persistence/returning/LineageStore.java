package org.opendoor.session.persistence.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.usecase.Forgetting;
import org.opendoor.session.usecase.returning.Lineage;

/** One row for each journey that somebody came back with. */
@ApplicationScoped
class LineageStore implements Lineage, Forgetting {

    private static final String ADD =
            "insert into came_back (referral_id, previous_referral_id) values (?1, ?2) on conflict do nothing";

    private static final String FORGET = "delete from came_back where referral_id = ?1 or previous_referral_id = ?1";

    private final Database database;

    LineageStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> comesAfter(UUID referralId, UUID previousReferralId) {
        return database.with(session -> session.createNativeQuery(ADD)
                        .setParameter(1, referralId)
                        .setParameter(2, previousReferralId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
