package org.opendoor.session.persistence.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.usecase.slot.PeopleWaiting;

/** Counts along the index of those who wait, so that it stays cheap however many have been met. */
@ApplicationScoped
class WaitingStore implements PeopleWaiting {

    private static final String COUNT =
            "select count(*), min(referred_on) from programme where stage in ('AWAITING', 'ASSESSMENT_BOOKED')";

    private final Database database;

    WaitingStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Count> now() {
        return database.with(session ->
                        session.createNativeQuery(COUNT, Object[].class).getSingleResult())
                .map(row -> new Count(Columns.number(row[0]), Optional.ofNullable(Columns.date(row[1]))));
    }
}
