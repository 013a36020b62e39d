package org.opendoor.session.domain.consent;

/** Where a person's consent to share one item stands. */
public sealed interface Consent {

    /** Nobody asked, or the answer was no. */
    record NeverGiven() implements Consent {}

    /** Shared with the journey's adviser, for this. */
    record Given(Purpose purpose) implements Consent {}

    /** Not shared any more. */
    record Withdrawn() implements Consent {}
}
