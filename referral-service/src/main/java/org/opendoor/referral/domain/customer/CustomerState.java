package org.opendoor.referral.domain.customer;

import java.util.Optional;
import java.util.UUID;

/** What there is of a customer. Only a known one has anything personal. */
public sealed interface CustomerState {

    /** Somebody we know. {@code stopped} is why nobody may get in touch, if so. */
    record Known(Profile profile, Optional<StopReason> stopped) implements CustomerState {}

    /** Two records were one person: the story goes on in {@code into}. */
    record Absorbed(UUID into) implements CustomerState {}

    /** The key is destroyed; what is left leads to nobody. */
    record Forgotten() implements CustomerState {}
}
