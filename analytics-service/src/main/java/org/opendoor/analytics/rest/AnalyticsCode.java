package org.opendoor.analytics.rest;

import org.opendoor.kit.problem.ProblemCode;

/** The problems of this service. Clients and dashboards go by the names. */
public enum AnalyticsCode implements ProblemCode {
    BREAKDOWN_NOT_OFFERED(400, "Measures are not broken down that way"),
    NO_SUCH_MEASURE(404, "There is no measure of this name"),
    MONTH_INVALID(400, "This is not a month"),
    MONTHS_TURNED_ROUND(400, "The last month lies before the first"),
    TOO_MANY_MONTHS(400, "At most 13 months are told at once"),
    MONTH_NOT_OVER(409, "A month is told only when it is over"),
    GENERATION_BEING_BUILT(409, "A generation is being built already"),
    GENERATION_NOT_CAUGHT_UP(409, "This generation has not heard everything yet"),
    GENERATION_FORMER(409, "This generation has heard nothing since another is read"),
    GENERATION_READ(409, "The generation that is read cannot be discarded");

    private final int status;
    private final String title;

    AnalyticsCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
