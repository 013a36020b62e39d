package org.opendoor.kit.sample.usecase;

import io.smallrye.mutiny.Uni;
import org.opendoor.kit.sample.domain.Note;

/** What the world is told: the port that the messaging room implements. */
public interface Announcements {
    Uni<Void> noted(Note note);
}
