package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Uni;

/** What is to be seen to when somebody leaves or is back: durable, and soon after the running transaction, not in it. */
@FunctionalInterface
public interface Departures {

    /** Looks again at what this member of staff owes. */
    Uni<Void> look(String staff);
}
