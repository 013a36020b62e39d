package org.opendoor.session.usecase.note;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where notes are kept. Called within a transaction. */
public interface Notes {

    /** What it says. Empty where nothing was written, or the person is forgotten. */
    <T> Uni<Optional<Kept<T>>> find(UUID referralId, Note<T> note);

    /** The same for somebody who reads it: no trace, no words. */
    <T> Uni<Optional<Kept<T>>> read(UUID referralId, Note<T> note);

    /**
     * Writes it down, new or in the place of what it said before. The programme is locked.
     *
     * @return false where the person is forgotten: nothing is written of them any more
     */
    <T> Uni<Boolean> keep(UUID referralId, Note<T> note, Kept<T> now, Instant at);

    /** What a note says, and how often it was written, from 1. */
    record Kept<T>(T content, long version) {}
}
