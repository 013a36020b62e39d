package org.opendoor.followup.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Who has left, and whose contacts that is about. Called within a transaction. */
public interface Leavers {

    /**
     * Whether the directory says that they have left. Nobody is taken for gone of whom it says nothing. Until the transaction
     * ends nothing else can be told of them, so that no contact is given to somebody who leaves in the same moment.
     */
    Uni<Boolean> hasLeft(String staff);

    /** Journeys with a contact that they owe by name, in the order in which journeys are locked. */
    Uni<List<UUID>> owing(String staff);

    /** Journeys that they left, in the same order. */
    Uni<List<UUID>> leftBy(String staff);
}
