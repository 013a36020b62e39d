package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.opendoor.referral.usecase.Moment;

/** How long what is kept, as the table {@code retention} says, and what is due by it. */
public interface Schedule {

    /** People of whom nothing was said for too long, with nothing offered or owed to them; locked, at most {@code most}. */
    Uni<List<UUID>> unused(Moment when, int most);

    /** Deletes at most {@code most} rows of this kind that were kept long enough; gives how many went. */
    Uni<Integer> delete(Kind kind, Moment when, int most);

    /** What is kept. */
    enum Kind {
        CUSTOMER,
        CUSTOMER_CHANGE,
        HISTORY,
        AUDIT,
        DOOR_LINK
    }
}
