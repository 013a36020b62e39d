package org.opendoor.local;

import org.opendoor.embedded.ChildProcess;

/** A process of the platform that can be started, killed and stopped by itself. */
interface Part {
    /** As the log and the state file call it. */
    String name();

    /** Where it can be reached, for people. */
    String address();

    /** What takes minutes the first time on a machine, and nothing later. */
    default void prepare() {}

    /** Returns when it is ready; throws {@link org.opendoor.embedded.PartFailed} otherwise. */
    void start();

    /** kill -9; returns when it is gone. */
    void kill();

    /** Ends it in order; returns when it is gone. */
    void stop();

    /** The process of the last start; null before. */
    ChildProcess process();
}
