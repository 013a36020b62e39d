package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Follow-ups as people read them. What is out of sight is not there, in lists and counts too. */
public interface FollowUps {

    /** The journey's follow-up. */
    Uni<Optional<Seen>> find(UUID referralId, Sight sight);

    /** Up to this many of the list after that place. */
    Uni<List<Worklist.Entry>> list(Worklist worklist, Sight sight, Optional<Worklist.Place> after, int limit);
}
