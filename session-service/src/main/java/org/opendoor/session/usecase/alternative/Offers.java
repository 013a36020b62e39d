package org.opendoor.session.usecase.alternative;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Alternative;
import org.opendoor.session.domain.Alternatives.Answer;
import org.opendoor.session.domain.Reason;

/** Where offers and their answers are kept. */
public interface Offers {

    /** Writes them down in one statement; nothing where they are known. */
    Uni<Void> keep(List<Made> offers);

    /** What this person was offered, oldest first, at most 200. */
    Uni<List<Made>> of(UUID referralId);

    /** An offer, and what the person said. */
    record Made(UUID referralId, Instant at, Reason reason, Alternative alternative, Answer answer) {}
}
