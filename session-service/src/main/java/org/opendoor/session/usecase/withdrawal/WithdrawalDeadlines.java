package org.opendoor.session.usecase.withdrawal;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The durable promise that a withdrawal takes effect by itself where nobody answers it. */
public interface WithdrawalDeadlines {

    /** How long the lead has, in working days: twice as long as the task is in time for (ours). */
    int WORKING_DAYS = 10;

    /** Set in the running transaction. */
    Uni<Void> watch(UUID referralId);

    /** Taken back: it is answered. */
    Uni<Void> forget(UUID referralId);
}
