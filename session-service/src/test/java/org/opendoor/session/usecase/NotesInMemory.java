package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.Notes;

/** Notes of one person, by their name. */
final class NotesInMemory implements Notes {

    private final Map<String, Kept<?>> kept = new HashMap<>();

    @Override
    public <T> Uni<Optional<Kept<T>>> find(UUID referralId, Note<T> note) {
        return Uni.createFrom()
                .item(() -> Optional.ofNullable(kept.get(note.name()))
                        .map(found -> new Kept<>(note.type().cast(found.content()), found.version())));
    }

    @Override
    public <T> Uni<Optional<Kept<T>>> read(UUID referralId, Note<T> note) {
        return find(referralId, note);
    }

    @Override
    public <T> Uni<Boolean> keep(UUID referralId, Note<T> note, Kept<T> now, Instant at) {
        return Uni.createFrom().item(() -> {
            kept.put(note.name(), now);
            return true;
        });
    }
}
