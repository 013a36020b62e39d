package org.opendoor.kit.sample.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.kit.sample.domain.Note;

/** Where notes are kept: the port that the persistence room implements. */
public interface Notes {
    Uni<Note> add(Note note);

    Uni<Note> change(Note note);

    Uni<Optional<Note>> find(UUID id, Set<String> districts);

    Uni<List<Note>> list(Set<String> districts, Optional<UUID> after, int atMost);
}
