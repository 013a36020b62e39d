package org.opendoor.session.domain.task;

import java.time.Instant;

/** What can be asked of a task. */
public sealed interface TaskCommand {

    /** Something happened that somebody has to see to. */
    record OpenTask(Brief brief) implements TaskCommand {}

    /** Its day is over. */
    record CarryUp(Instant at) implements TaskCommand {}

    /** Somebody did it. */
    record Finish(Task.Answer answer) implements TaskCommand {}

    /** It is not needed any more. */
    record Drop(Task.DropReason because, Instant at) implements TaskCommand {}

    /** The person goes on at another provider. */
    record HandOver(String provider) implements TaskCommand {}
}
