package org.opendoor.referral.domain.customer;

import java.util.Optional;

/** What is asked only to see whether everybody is served alike. Each is optional, and no decision depends on any. */
public record Background(Optional<AgeBand> ageBand, Optional<Gender> gender, Optional<Ethnicity> ethnicity) {

    /** Nobody asked. */
    public static final Background NONE = new Background(Optional.empty(), Optional.empty(), Optional.empty());

    Background filledFrom(Background other) {
        return new Background(ageBand.or(other::ageBand), gender.or(other::gender), ethnicity.or(other::ethnicity));
    }
}
