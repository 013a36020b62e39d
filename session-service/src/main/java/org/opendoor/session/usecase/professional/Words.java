package org.opendoor.session.usecase.professional;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.professional.ProfessionalsWord;

/** Where clinicians' words are kept, each journey's sealed with a key of its own. Called within a transaction. */
public interface Words {

    /** What was written of this journey. Empty where nothing was, or the person is forgotten. */
    Uni<Optional<Kept>> find(UUID referralId);

    /** Writes it down in the place of what was written before; the programme is locked. */
    Uni<Void> keep(UUID referralId, ProfessionalsWord word, long version, Instant at);

    /** Whether the person of this journey is forgotten: nothing may be written of them any more. */
    Uni<Boolean> isForgotten(UUID referralId);

    /** Destroys the journey's key and what it opens, and lets nothing be written again. Nothing need have been. */
    Uni<Void> forget(UUID referralId, Instant at);

    /** Words as they were kept, and how often they were written. */
    record Kept(ProfessionalsWord word, long version) {}
}
