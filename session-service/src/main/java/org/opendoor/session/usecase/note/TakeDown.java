package org.opendoor.session.usecase.note;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Takes down what somebody said along with something else, in the place of what they said before. */
@ApplicationScoped
public class TakeDown {

    private final Notes notes;
    private final InstantSource clock;

    public TakeDown(Notes notes, InstantSource clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * In the running transaction, the programme locked. Nothing where nothing was said, or the same as before; and nothing
     * of somebody who is forgotten.
     */
    public Uni<Void> words(UUID referralId, Note<String> note, String said) {
        return said.isBlank()
                ? Uni.createFrom().voidItem()
                : notes.find(referralId, note).chain(before -> instead(referralId, note, before, said));
    }

    private Uni<Void> instead(UUID referralId, Note<String> note, Optional<Notes.Kept<String>> before, String said) {
        if (before.map(Notes.Kept::content).filter(said::equals).isPresent()) {
            return Uni.createFrom().voidItem();
        }
        var version = before.map(Notes.Kept::version).orElse(0L) + 1;
        return notes.keep(referralId, note, new Notes.Kept<>(said, version), clock.instant())
                .replaceWithVoid();
    }
}
