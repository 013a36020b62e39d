package org.opendoor.referral.domain.customer;

/**
 * Among whom a record can be found. Keyed hashes are made anew in each circle, so that nobody can join two records of one
 * person across circles, and a number in one never collides with the same number in another.
 */
public enum Circle {
    WITH_JOBCENTRE("with-jobcentre"),
    WITHOUT_JOBCENTRE("without-jobcentre"),
    RESTRICTED("restricted");

    private final String label;

    Circle(String label) {
        this.label = label;
    }

    /** Its name within a hash: never to be changed. */
    public String label() {
        return label;
    }

    /** The circle of somebody nobody has restricted. */
    public static Circle of(boolean withJobcentre) {
        return withJobcentre ? WITH_JOBCENTRE : WITHOUT_JOBCENTRE;
    }
}
