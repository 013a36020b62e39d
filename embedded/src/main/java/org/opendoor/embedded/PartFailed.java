package org.opendoor.embedded;

/** A real part did not start, or died: says which, why, and what it last wrote to its log. */
public class PartFailed extends RuntimeException {
    public PartFailed(String message) {
        super(message);
    }

    public PartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
