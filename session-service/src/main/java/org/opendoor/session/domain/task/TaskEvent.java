package org.opendoor.session.domain.task;

import java.time.Instant;

/** What happened to a task. */
public sealed interface TaskEvent {

    /** It is there. */
    record Opened(Brief brief) implements TaskEvent {}

    /** Its day is over, and it was not done. */
    record RanLate(Instant at) implements TaskEvent {}

    /** It is done. */
    record Finished(Task.Answer answer) implements TaskEvent {}

    /** It need not be done. */
    record WasDropped(Task.DropReason because, Instant at) implements TaskEvent {}

    /** It is another provider's now. */
    record HandedOver(String provider) implements TaskEvent {}
}
