package org.opendoor.session.domain.task;

import java.util.Optional;
import java.util.UUID;

/** What somebody who looks after people would notice in what happened to a programme. */
public sealed interface Noticed {

    /** There is something to do. */
    record ToDo(TaskKind kind, About about, String provider, Optional<String> owner) implements Noticed {}

    /** There is nothing to do any more. */
    record NotToDo(TaskKind kind, About about, Task.DropReason because) implements Noticed {}

    /** The journey is over. */
    record JourneyOver(UUID referralId) implements Noticed {}

    /** The journey goes on at another provider. */
    record AtAnotherProvider(UUID referralId, String provider) implements Noticed {}
}
