package org.opendoor.session.domain.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be done.
 *
 * @param provider whose people do it
 * @param owner the practitioner it is for; empty where it is anybody's
 * @param dueOn the last day on which it is in time
 */
public record Brief(
        UUID id,
        TaskKind kind,
        About about,
        String provider,
        Optional<String> owner,
        LocalDate dueOn,
        Instant openedAt) {

    /** The same at another provider, whose people have to find out whose it is. */
    Brief at(String otherProvider) {
        return new Brief(id, kind, about, otherProvider, Optional.empty(), dueOn, openedAt);
    }
}
