package org.opendoor.referral.domain;

/** The national code of the source of a referral. Analytics reads it; Jobcentre screens show only its {@link Route}. */
public enum Source {
    /** Jobcentre adviser. */
    M5(Route.ADVISER),
    /** The person themself. */
    B1(Route.CUSTOMER),
    /** General practitioner. */
    A1(Route.OTHER_PROFESSIONAL),
    /** Other secondary care, such as a community psychiatric nurse. */
    H2(Route.OTHER_PROFESSIONAL),
    /** Drop-in. */
    Q1(Route.CUSTOMER),
    /** Telephone or electronic access. */
    M2(Route.CUSTOMER),
    /** Voluntary sector. */
    G4(Route.OTHER_PROFESSIONAL);

    private final Route route;

    Source(Route route) {
        this.route = route;
    }

    /** What this code says to those who may not see it. */
    public Route route() {
        return route;
    }
}
