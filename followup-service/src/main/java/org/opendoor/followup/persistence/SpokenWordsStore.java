package org.opendoor.followup.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.followup.usecase.SpokenWords;

/** The words stand beside the contacts in which they were said; of work only whether somebody worked stays. */
@ApplicationScoped
class SpokenWordsStore implements SpokenWords {
    private final Database database;

    SpokenWordsStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> destroy(UUID referralId) {
        return run("update contact set situation = null where referral_id = ?1 and situation is not null", referralId)
                .chain(() -> run(
                        "update journey set work_hours = null, work_pay = null where referral_id = ?1", referralId));
    }

    private Uni<Void> run(String statement, UUID referralId) {
        return database.with(session -> session.createNativeQuery(statement)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
