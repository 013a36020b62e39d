package org.opendoor.kit.problem;

/**
 * The stable name of a problem. Each service keeps one enum of these in its rest room and maps its domain's refusals to
 * it one to one; clients and dashboards rely on the name, never on the words.
 */
public interface ProblemCode {
    /** The stable code on the wire, UPPER_SNAKE. */
    String name();

    /** The HTTP status this problem is answered with. */
    int status();

    /** What is wrong, in a few plain words, the same for every occurrence. */
    String title();

    /** Seconds after which trying again makes sense; 0 where it does not. */
    default int retryAfterSeconds() {
        return 0;
    }
}
