package org.opendoor.referral.domain.customer;

import java.util.Set;
import java.util.UUID;

/** What happened to a customer's record. */
public sealed interface CustomerEvent {

    /** More, or something else, is known about the person. */
    record DetailsTold(Profile profile, Set<String> changed) implements CustomerEvent {}

    /** The number is another one, or none. */
    record NinoCorrected(Profile profile) implements CustomerEvent {}

    /** The history of claims is longer, or corrected. */
    record ClaimTold(Profile profile) implements CustomerEvent {}

    /** Nobody gets in touch any more. */
    record ContactStopped(StopReason because) implements CustomerEvent {}

    /** Contact is possible again; {@code was} is what had stopped it. */
    record ContactResumed(StopReason was) implements CustomerEvent {}

    /** The person had asked for silence and begins anew: that wish was about the journeys so far. */
    record BegunAnew() implements CustomerEvent {}

    /** Only these see the person from now on. */
    record Restricted(Set<String> staff) implements CustomerEvent {}

    /** Everybody whose scope it is sees the person again. */
    record RestrictionLifted() implements CustomerEvent {}

    /** Another record of the same person was taken in; {@code whole} is what the two come to. */
    record OtherTakenIn(UUID other, Customer whole, Set<String> filled) implements CustomerEvent {}

    /** This record was taken in by another one. */
    record TakenInBy(UUID kept) implements CustomerEvent {}

    /** The person is forgotten. */
    record PersonForgotten() implements CustomerEvent {}
}
