package org.opendoor.session.persistence.task;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.session.usecase.Forgetting;

/** Deletes what was said in tasks about somebody who is forgotten. That there was a task stays; it leads to nobody. */
@ApplicationScoped
class ForgottenTasks implements Forgetting {

    private static final String FORGET =
            "update task set words = null, note = null where about = ?1 and subject = 'JOURNEY'";

    private final Database database;

    ForgottenTasks(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        return database.with(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, referralId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
