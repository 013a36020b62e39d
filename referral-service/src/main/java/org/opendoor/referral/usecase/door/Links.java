package org.opendoor.referral.usecase.door;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.opendoor.referral.domain.door.DoorLink;
import org.opendoor.referral.domain.door.Token;

/** Where links are remembered, by the hash of their token. */
public interface Links {

    /** Remembers a link made at {@code madeAt}. */
    Uni<Void> keep(Token token, DoorLink link, Instant madeAt);

    /** The link with this token, unlocked; empty where there is none, or none any more. */
    Uni<Optional<DoorLink>> find(Token token);

    /** Uses it up. False where somebody did so before. */
    Uni<Boolean> use(Token token, Instant at);
}
