package org.opendoor.session.domain;

/**
 * How a programme went, in sessions. Cancelled by the provider counts for neither.
 *
 * @param of how many the plan holds
 */
public record Tally(int attended, int missed, int of) {

    /** Before there is a plan. */
    public static final Tally NONE = new Tally(0, 0, 0);
}
