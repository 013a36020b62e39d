package org.opendoor.local;

import java.time.Duration;

/** Hears how a platform comes up or goes down, step by step. */
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = (_, _, _) -> {};

    /**
     * One step is done.
     *
     * @param part which part, as people know it
     * @param what what happened, e.g. ready at an address
     * @param took since this part began
     */
    void step(String part, String what, Duration took);
}
