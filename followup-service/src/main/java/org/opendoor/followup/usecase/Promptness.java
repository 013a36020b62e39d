package org.opendoor.followup.usecase;

import java.time.Instant;

/** How soon after an ending its follow-up is there: seconds while all is well, whatever was down in between otherwise. */
@FunctionalInterface
public interface Promptness {

    /** A follow-up is being opened now for what ended then. It counts once the running transaction is committed. */
    void openedFor(Instant ended);
}
